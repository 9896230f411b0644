package import PlatformCore

extension CommitRecord {
    /// Visits the conversations of a commit that changed, without decoding the rest of its record.
    package static func forEachConversation(
        of record: RawSpan,
        at key: TenantKey,
        _ body: (ConversationNumber) -> Void
    ) throws(StoreError) {
        do throws(RecordDamage) {
            var fields = RecordFields(record)
            while let field = try fields.next(in: record) {
                switch field.number {
                case Field.conversations: try walk(field, in: record, step: 3, body)
                case Field.touched: try walk(field, in: record, step: 1, body)
                default: break
                }
            }
        } catch {
            throw StoreError(.corrupt, "the record of \(key): \(error.what)")
        }
    }

    /// The first change of a commit, without decoding the rest of its record.
    package static func firstLSN(of record: RawSpan, at key: TenantKey) throws(StoreError) -> LSN {
        do throws(RecordDamage) {
            var fields = RecordFields(record)
            while let field = try fields.next(in: record) {
                if field.number == Field.firstLSN { return try field.lsn() }
            }
            return .zero
        } catch {
            throw StoreError(.corrupt, "the record of \(key): \(error.what)")
        }
    }

    /// Visits every `step`th number of a packed field.
    private static func walk(
        _ field: RecordField,
        in record: RawSpan,
        step: Int,
        _ body: (ConversationNumber) -> Void
    ) throws(RecordDamage) {
        var numbers = try field.record()
        var index = 0
        while let number = try numbers.nextPacked(in: record) {
            if index.isMultiple(of: step) {
                guard let narrow = UInt32(exactly: number) else { throw field.damage("a conversation \(number)") }
                body(ConversationNumber(rawValue: narrow))
            }
            index += 1
        }
    }
}
