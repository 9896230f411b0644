package import PlatformCore

// What apps and users note of users.

extension UserTag: StoredShelfItem {
    package func put(into writer: inout RecordWriter) {}

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        self.init(try key.itemText())
    }
}

extension UserRemark: StoredShelfItem {
    package func put(into writer: inout RecordWriter) { writer.put(textField, text) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        self.init(try remark(of: fields, in: bytes), about: try key.itemID())
    }
}

extension GroupRemark: StoredShelfItem {
    package func put(into writer: inout RecordWriter) { writer.put(textField, text) }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        self.init(try remark(of: fields, in: bytes), about: try key.itemID())
    }
}

extension AllowedSender: StoredShelfItem {
    package func put(into writer: inout RecordWriter) {}

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        self.init(try key.itemID())
    }
}

private let textField: UInt32 = 2

private func remark(of fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) -> String {
    var text = ""
    var fields = fields
    while let field = try fields.next(in: bytes) {
        if field.number == textField { text = try field.text(in: bytes) }
    }
    return text
}
