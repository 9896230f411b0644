package import PlatformCore

extension Agent: StoredShelfItem {
    private enum Field {
        static let name: UInt32 = 2
        static let description: UInt32 = 3
        static let type: UInt32 = 4
        static let status: UInt32 = 5
        static let configuration: UInt32 = 6
        static let createdAt: UInt32 = 7
        static let updatedAt: UInt32 = 8
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.name, name)
        writer.put(Field.description, description)
        writer.put(Field.type, type)
        writer.put(Field.status, status)
        writer.put(Field.configuration, configuration)
        writer.put(Field.createdAt, createdAt)
        writer.put(Field.updatedAt, updatedAt)
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        self.init(try key.itemID(), createdAt: .zero)
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.name: name = try field.text(in: bytes)
            case Field.description: description = try field.text(in: bytes)
            case Field.type: type = try field.text(in: bytes)
            case Field.status: status = try field.text(in: bytes)
            case Field.configuration: configuration = try field.text(in: bytes)
            case Field.createdAt: createdAt = try field.timestamp()
            case Field.updatedAt: updatedAt = try field.timestamp()
            default: break
            }
        }
    }
}
