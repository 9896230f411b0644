/// When a user's devices stay quiet, every day, on the clocks of the app's place.
package struct QuietPeriod: SingleShelfItem {
    package static let kind = ShelfKind.quietPeriod
    package static let secondsPerDay: UInt32 = 86_400
    /// Minutes it may last: a day less one.
    package static let minutes: ClosedRange<UInt32> = 1...1_439

    /// Seconds after midnight.
    package let start: UInt32
    package let minutes: UInt32
    /// Which messages may make a sound all the same.
    package let level: NotificationLevel

    package init(start: UInt32, minutes: UInt32, level: NotificationLevel) {
        precondition(start < Self.secondsPerDay, "a time of day")
        self.start = start
        self.minutes = minutes
        self.level = level
    }

    /// Whether a second of the day lies in it; it may go past midnight.
    package func contains(secondOfDay: UInt32) -> Bool {
        precondition(secondOfDay < Self.secondsPerDay, "a time of day")
        return (secondOfDay + Self.secondsPerDay - start) % Self.secondsPerDay < minutes * 60
    }
}
