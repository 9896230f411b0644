internal import PlatformCore

/// Times as the vendor writes them in text: `yyyy-MM-dd HH:mm:ss` on the clocks of one place.
struct ClockText: Sendable, Equatable {
    /// How far those clocks are ahead of UTC, in minutes; the vendor's are Beijing's.
    var minutesAhead: Int64 = 8 * 60

    func text(of time: Timestamp) -> String {
        let seconds = Self.floor(time.rawValue, 1_000) + minutesAhead * 60
        let day = Self.floor(seconds, 86_400)
        let second = seconds - day * 86_400
        let date = Self.date(ofDay: day)
        return Self.digits(date.year, 4) + "-" + Self.digits(date.month, 2) + "-" + Self.digits(date.day, 2) + " "
            + Self.digits(second / 3_600, 2) + ":" + Self.digits(second / 60 % 60, 2) + ":"
            + Self.digits(second % 60, 2)
    }

    /// A time of day as `HH:mm:ss`.
    static func text(ofSecond second: UInt32) -> String {
        let second = Int64(second)
        return digits(second / 3_600, 2) + ":" + digits(second / 60 % 60, 2) + ":" + digits(second % 60, 2)
    }

    /// Reads `HH:mm:ss`; `nil` for what is no time of day.
    static func secondOfDay(_ text: String) -> UInt32? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
            let hour = UInt32(parts[0]), let minute = UInt32(parts[1]), let second = UInt32(parts[2]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        return hour * 3_600 + minute * 60 + second
    }

    /// The Gregorian date of a day counted from 1970-01-01, by counting years from March on.
    private static func date(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = day + 719_468
        let era = floor(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }

    private static func digits(_ number: Int64, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
}
