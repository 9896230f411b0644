internal import PlatformCore

/// Intervals as pairs of the place before and the last place plus one; an open interval ends in zero.
extension [VisibleInterval] {
    var stored: [UInt32] {
        flatMap { [$0.after.rawValue, $0.through.map { $0.rawValue + 1 } ?? 0] }
    }
}

extension RecordField {
    func intervals(in bytes: RawSpan) throws(RecordDamage) -> [VisibleInterval] {
        let numbers = try packedUInt32(in: bytes)
        guard numbers.count.isMultiple(of: 2) else { throw damage("half an interval") }
        if numbers == [0, 0] { return Sight.all.intervals }
        var intervals: [VisibleInterval] = []
        intervals.reserveCapacity(numbers.count / 2)
        for index in stride(from: 0, to: numbers.count, by: 2) {
            let after = numbers[index]
            let end = numbers[index + 1]
            if let last = intervals.last {
                guard let through = last.through, through.rawValue <= after else {
                    throw damage("intervals that do not ascend")
                }
            }
            guard after <= Place.last.rawValue, end == 0 || end > after else {
                throw damage("an interval that ends before it starts")
            }
            intervals.append(
                VisibleInterval(after: Place(rawValue: after), through: end == 0 ? nil : Place(rawValue: end - 1))
            )
        }
        return intervals
    }
}
