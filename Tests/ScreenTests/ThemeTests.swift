import Screen
import Testing

@Suite("Themes")
struct ThemeTests {
  private static let black = (red: 0.0, green: 0.0, blue: 0.0)
  private static let white = (red: 1.0, green: 1.0, blue: 1.0)

  @Test("text is readable on white and on black", arguments: [Theme.standard, .colourBlind])
  func readableAnywhere(theme: Theme) {
    for colour in colours(theme) {
      #expect(contrast(rgb(colour), Self.white) >= 4.5, "\(colour) on white")
      #expect(contrast(rgb(colour), Self.black) >= 4.5, "\(colour) on black")
    }
  }

  @Test("themes for one background are readable on it")
  func readableOnTheirOwn() {
    for colour in colours(.dark) { #expect(contrast(rgb(colour), Self.black) >= 4.5, "\(colour)") }
    for colour in colours(.light) { #expect(contrast(rgb(colour), Self.white) >= 4.5, "\(colour)") }
  }

  @Test("whoever sees no red or no green tells right from wrong as blue from orange")
  func colourBlind() throws {
    let right = rgb(try #require(Theme.colourBlind.paint(.correct, .many).foreground))
    let wrong = rgb(try #require(Theme.colourBlind.paint(.wrong, .many).foreground))
    for vision in [protanopia, deuteranopia] {
      let (right, wrong) = (seen(right, vision), seen(wrong, vision))
      // On the axis that is left to them, from yellow (below 0) to blue (above 0).
      #expect(right.blue - max(right.red, right.green) > 0.25)
      #expect(wrong.blue - max(wrong.red, wrong.green) < -0.02)
    }
  }

  @Test("focus is in reverse everywhere", arguments: Theme.all)
  func focus(theme: Theme) {
    for depth in ColourDepth.allCases {
      #expect(theme.paint(.focus, depth).attributes.contains(.reverse))
      #expect(theme.paint(.focus, depth).foreground == nil)
    }
  }

  @Test("no yellow, white or bright text among eight colours", arguments: Theme.all)
  func eightColours(theme: Theme) {
    for role in Role.allCases {
      let paint = theme.paint(role, .eight)
      #expect(paint.foreground.map { [1, 2, 5, 6].contains($0) } != false)
      #expect(paint.foreground == nil || !paint.attributes.contains(.bold))
    }
  }

  @Test("without colour none is used, and right looks unlike wrong", arguments: Theme.all)
  func mono(theme: Theme) {
    for role in Role.allCases { #expect(theme.paint(role, .mono).foreground == nil) }
    #expect(theme.paint(.correct, .mono) != theme.paint(.wrong, .mono))
    #expect(theme.paint(.key, .mono).attributes.contains(.bold))
  }

  @Test("a theme is found by its name")
  func names() {
    #expect(Theme.named("dark") == .dark)
    #expect(Theme.named("nothing") == nil)
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
  }

  private func colours(_ theme: Theme) -> Set<UInt8> {
    Set(Role.allCases.compactMap { theme.paint($0, .many).foreground })
  }
}

/// The shade of one of xterm's 256 colours from 16 on, 0 to 1: a cube of 6 steps, then 24 greys.
private func rgb(_ index: UInt8) -> (red: Double, green: Double, blue: Double) {
  let index = Int(index)
  if index >= 232 {
    let grey = Double(8 + 10 * (index - 232)) / 255
    return (grey, grey, grey)
  }
  let steps: [Double] = [0, 95, 135, 175, 215, 255]
  let cube = index - 16
  return (steps[cube / 36] / 255, steps[cube / 6 % 6] / 255, steps[cube % 6] / 255)
}

/// Matrices for severity 1.0, on linear light: Machado, Oliveira, Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, table 1.
private let protanopia = [
  [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
]
private let deuteranopia = [
  [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
]

private func seen(
  _ colour: (red: Double, green: Double, blue: Double), _ vision: [[Double]]
) -> (red: Double, green: Double, blue: Double) {
  let light = [linear(colour.red), linear(colour.green), linear(colour.blue)]
  let result = vision.map { row in zip(row, light).reduce(0) { $0 + $1.0 * $1.1 } }
  return (result[0], result[1], result[2])
}

/// WCAG 2.2, "contrast ratio" and "relative luminance".
private func contrast(
  _ first: (red: Double, green: Double, blue: Double),
  _ second: (red: Double, green: Double, blue: Double)
) -> Double {
  let (one, other) = (luminance(first), luminance(second))
  return (max(one, other) + 0.05) / (min(one, other) + 0.05)
}

private func luminance(_ colour: (red: Double, green: Double, blue: Double)) -> Double {
  0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}

private func linear(_ value: Double) -> Double {
  value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
}

/// x to the power of 2.4, without a mathematics library: the fifth root of x squared, squared, times
/// x squared, the root by Newton's method.
private func power(_ base: Double) -> Double {
  let square = base * base
  var root = 1.0
  for _ in 0..<60 {
    root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
  }
  return square * root
}
