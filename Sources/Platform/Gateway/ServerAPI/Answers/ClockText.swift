internal import PlatformCore
internal import Tenants

/// Times as the vendor writes them in text: `yyyy-MM-dd HH:mm:ss` on the clocks of one place.
struct ClockText: Hashable, Sendable {
    /// How far those clocks are ahead of UTC, in minutes; the vendor's are Beijing's.
    var minutesAhead: Int64 = 8 * 60

    func text(of time: Timestamp) -> String {
        let (date, second) = parts(of: time)
        return Self.digits(date.year, 4) + "-" + Self.digits(date.month, 2) + "-" + Self.digits(date.day, 2) + " "
            + Self.digits(second / 3_600, 2) + ":" + Self.digits(second / 60 % 60, 2) + ":"
            + Self.digits(second % 60, 2)
    }

    /// Date and time as MS-DOS wrote them, which zip archives still do: from 1980 on, in steps of two seconds.
    func msDOS(of time: Timestamp) -> (date: UInt16, time: UInt16) {
        let (date, second) = parts(of: time)
        let day = max(0, date.year - 1980) << 9 | date.month << 5 | date.day
        return (UInt16(truncatingIfNeeded: day), UInt16(second / 3_600 << 11 | second / 60 % 60 << 5 | second % 60 / 2))
    }

    /// Days from 1970-01-01 to a date of the Gregorian calendar; counts on where a month has no such day.
    static func dayNumber(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = floor(yearFromMarch, 400)
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private func parts(of time: Timestamp) -> (date: (year: Int64, month: Int64, day: Int64), second: Int64) {
        let seconds = Self.floor(time.rawValue, 1_000) + minutesAhead * 60
        let day = Self.floor(seconds, 86_400)
        return (Self.date(ofDay: day), seconds - day * 86_400)
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

extension ClockText {
    /// The clocks that an app goes by.
    init(of settings: TenantSettings) {
        self.init(minutesAhead: Int64(settings.minutesAheadOfUTC))
    }
}
