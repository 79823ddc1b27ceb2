internal import Study

// Screens lie on each other: a new one is pushed, and whoever leaves it finds the one below as it
// was. The home screen is always at the bottom.

extension App {
  /// The screen that is shown.
  ///
  /// A new value takes its place and leaves what lies below; `.home` uncovers the home screen.
  var place: Place {
    get { stack.last ?? .home }
    set {
      if newValue == .home {
        stack = []
      } else if stack.isEmpty {
        stack = [newValue]
      } else {
        stack[stack.count - 1] = newValue
      }
    }
  }

  /// Lays a screen on the one that is shown.
  mutating func push(_ place: Place) {
    if place == .home { stack = [] } else { stack.append(place) }
  }

  /// Takes the shown screen away; the one below is as it was left.
  mutating func pop() {
    if !stack.isEmpty { stack.removeLast() }
  }

  /// Takes the shown screen away after something was learned: the home screen counts anew.
  mutating func goBack(at moment: Moment) {
    pop()
    if stack.isEmpty { goHome(at: moment) }
  }
}
