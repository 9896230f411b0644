package import PlatformCore

extension SensitiveWord: StoredRecord {
    private enum Field {
        /// As it was written; the key is folded.
        static let text: UInt32 = 1
        static let replacement: UInt32 = 2
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.text, text)
        if let replacement { writer.put(Field.replacement, replacement) }
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .sensitiveWord(let folded) = key else {
            throw RecordDamage("a word under the key of something else")
        }
        var text = ""
        var replacement: String?
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.text: text = try field.text(in: bytes)
            case Field.replacement: replacement = try field.text(in: bytes)
            default: break
            }
        }
        guard !text.isEmpty, Self.key(of: text) == folded else { throw RecordDamage("a word under the key of another") }
        self.init(text, replacement: replacement)
    }
}
