internal import PlatformCore

/// An import's progress inside its conversation's record.
extension ImportProgress {
    private enum Field {
        static let count: UInt32 = 1
        static let lastTime: UInt32 = 2
        static let isComplete: UInt32 = 3
        static let after: UInt32 = 4
        static let startTime: UInt32 = 5
        static let startCounter: UInt32 = 6
        static let fingerprint: UInt32 = 7
    }

    func put(into writer: inout RecordWriter) {
        writer.putUnlessZero(Field.count, count)
        writer.put(Field.lastTime, lastTime)
        writer.putUnlessZero(Field.isComplete, UInt32(isComplete ? 1 : 0))
        writer.putUnlessZero(Field.after, lastBatch.after)
        writer.put(Field.startTime, lastBatch.startTime)
        writer.putUnlessZero(Field.startCounter, UInt32(lastBatch.startCounter))
        writer.put(Field.fingerprint, lastBatch.fingerprint)
    }

    init(_ record: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        let batch = Batch(after: 0, startTime: .zero, startCounter: 0, fingerprint: 0)
        self.init(count: 0, lastTime: .zero, lastBatch: batch, isComplete: false)
        var fields = record
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.count: count = try field.uint32()
            case Field.lastTime: lastTime = try field.timestamp()
            case Field.isComplete: isComplete = try field.bool()
            case Field.after: lastBatch.after = try field.uint32()
            case Field.startTime: lastBatch.startTime = try field.entryTime()
            case Field.startCounter: lastBatch.startCounter = try field.messageCounter()
            case Field.fingerprint: lastBatch.fingerprint = try field.uint64()
            default: break
            }
        }
        guard count < Place.last.rawValue else { throw RecordDamage("an import of \(count) messages") }
        guard lastBatch.after <= count else { throw RecordDamage("a batch after more messages than were imported") }
    }
}
