/// A key and its value, as copies that outlive the scan they come from.
package struct StoreRecord: Hashable, Sendable {
    package let key: [UInt8]
    package let value: [UInt8]

    package init(key: [UInt8], value: [UInt8]) {
        self.key = key
        self.value = value
    }
}

extension StoreSnapshot {
    /// The record with the smallest key of a range.
    package func firstRecord(in range: KeyRange) throws(StoreError) -> StoreRecord? {
        try records(in: range, limit: 1).first
    }

    /// The record with the largest key of a range.
    package func lastRecord(in range: KeyRange) throws(StoreError) -> StoreRecord? {
        try records(in: range, .backward, limit: 1).first
    }

    /// Up to `limit` records of a range as copies, in the order they are scanned.
    ///
    /// For few records; a long range is better scanned in place.
    package func records(
        in range: KeyRange,
        _ direction: ScanDirection = .forward,
        limit: Int
    ) throws(StoreError) -> [StoreRecord] {
        precondition(limit >= 0, "a limit is a count")
        var found: [StoreRecord] = []
        if limit == 0 { return found }
        try scan(range, direction) { (key, value) throws(StoreError) in
            found.append(StoreRecord(key: [UInt8](copying: key), value: [UInt8](copying: value)))
            return found.count < limit ? .goOn : .stop
        }
        return found
    }
}

extension [UInt8] {
    /// The bytes of a span, which itself ends with its scan.
    package init(copying span: RawSpan) {
        self = unsafe span.withUnsafeBytes { unsafe Array($0) }
    }
}
