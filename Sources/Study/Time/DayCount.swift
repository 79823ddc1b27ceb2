/// How people say a number of days.
public enum DayCount {
  /// "today", "1 day", "12 days", "3 months", "1.5 years".
  public static func text(_ days: Int) -> String {
    switch days {
    case ..<1: return "today"
    case 1: return "1 day"
    case ..<61: return "\(days) days"
    case ..<730: return "\((days * 10 + 152) / 304) months"
    default:
      let tenths = (days * 100 + 1826) / 3652
      return tenths % 10 == 0 ? "\(tenths / 10) years" : "\(tenths / 10).\(tenths % 10) years"
    }
  }
}
