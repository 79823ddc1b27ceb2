import CPseudoTerminal
import Testing

extension EndToEnd {
  @Suite("Pseudo-terminal")
  struct PseudoTerminalTests {
    @Test("a program finds the size, and its end is seen")
    func size() {
      var terminal = shell("stty size; exit 7", rows: 33, columns: 77)
      #expect(output(&terminal).contains("33 77"))
      var status: Int32 = 0
      #expect(pseudo_terminal_wait(&terminal, 5000, &status) == 0 && status == 7)
      pseudo_terminal_close(&terminal, 100)
    }

    @Test("signals reach a program that was started on a worker thread")
    func signals() {
      var terminal = shell("trap 'stty size; exit 0' WINCH; echo ready; while :; do read x; done")
      #expect(output(&terminal, until: "ready").contains("ready"))
      #expect(pseudo_terminal_resize(&terminal, 12, 50) == 0)
      #expect(output(&terminal).contains("12 50"))
      pseudo_terminal_close(&terminal, 100)
    }

    @Test("changed modes are noticed")
    func modes() {
      var terminal = shell("read x; stty raw -echo; echo done; read x")
      var before = pseudo_terminal_modes()
      var after = pseudo_terminal_modes()
      #expect(pseudo_terminal_get_modes(&terminal, &before) == 0)
      #expect(pseudo_terminal_write(&terminal, [0x0A], 1) == 1)
      _ = output(&terminal, until: "done")
      #expect(pseudo_terminal_get_modes(&terminal, &after) == 0)
      #expect(pseudo_terminal_same_modes(&before, &before))
      #expect(!pseudo_terminal_same_modes(&before, &after))
      pseudo_terminal_close(&terminal, 100)
    }

    @Test("under job control a program can be stopped and continued")
    func jobs() {
      var terminal = shell("echo ready; read x; echo \"got $x\"", jobControl: true)
      _ = output(&terminal, until: "ready")
      #expect(pseudo_terminal_write(&terminal, [0x1A], 1) == 1)
      #expect(pseudo_terminal_wait_stopped(&terminal, 5000))
      #expect(pseudo_terminal_continue(&terminal) == 0)
      let line = Array("word\n".utf8)
      #expect(pseudo_terminal_write(&terminal, line, line.count) == line.count)
      #expect(output(&terminal, until: "got word").contains("got word"))
      pseudo_terminal_close(&terminal, 1000)
    }

    private func shell(
      _ script: String, rows: Int32 = 24, columns: Int32 = 80, jobControl: Bool = false
    ) -> pseudo_terminal {
      var terminal = pseudo_terminal()
      let result = withCStrings(["sh", "-c", script]) { arguments in
        withCStrings(["PATH=/usr/bin:/bin"]) { environment in
          "/bin/sh".withCString { path in
            var plan = pseudo_terminal_plan(
              path: path, arguments: arguments, environment: environment, folder: nil, rows: rows,
              columns: columns, job_control: jobControl, messages: -1)
            return pseudo_terminal_start(&terminal, &plan)
          }
        }
      }
      #expect(result == 0)
      return terminal
    }

    /// What the program writes, until some text has come, it falls silent for 3 s, or closes.
    private func output(_ terminal: inout pseudo_terminal, until mark: String? = nil) -> String {
      var text = ""
      var bytes = [UInt8](repeating: 0, count: 4096)
      while mark.map(text.contains) != true {
        let count = pseudo_terminal_read(&terminal, &bytes, bytes.count, mark == nil ? 700 : 3000)
        if count <= 0 { break }
        text += String(decoding: bytes.prefix(count), as: UTF8.self)
      }
      return text
    }
  }
}
