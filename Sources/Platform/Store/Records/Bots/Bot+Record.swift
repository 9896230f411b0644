package import PlatformCore

extension Bot: StoredShelfItem {
    private enum Field {
        static let type: UInt32 = 2
        static let metadata: UInt32 = 3
        static let createdAt: UInt32 = 4
        static let updatedAt: UInt32 = 5
        /// Begins an integration; what follows up to the next is of it.
        static let integration: UInt32 = 6
        static let url: UInt32 = 7
        static let isEnabled: UInt32 = 8
        static let objectName: UInt32 = 9
        static let event: UInt32 = 10
        static let apiKey: UInt32 = 11
    }

    package func put(into writer: inout RecordWriter) {
        writer.put(Field.type, type)
        writer.put(Field.metadata, metadata)
        writer.put(Field.createdAt, createdAt)
        writer.put(Field.updatedAt, updatedAt)
        for integration in integrations {
            writer.put(Field.integration, integration.type)
            writer.put(Field.url, integration.url)
            writer.put(Field.isEnabled, integration.isEnabled)
            for name in integration.objectNames { writer.put(Field.objectName, name) }
            for event in integration.events { writer.put(Field.event, event.rawValue) }
            if let key = integration.apiKey { writer.put(Field.apiKey, key) }
        }
    }

    package init(key: [UInt8], _ fields: RecordFields, in bytes: RawSpan) throws(RecordDamage) {
        try key.expectNoName()
        self.init(createdAt: .zero, updatedAt: .zero)
        var fields = fields
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.type: type = try field.text(in: bytes)
            case Field.metadata: metadata = try field.text(in: bytes)
            case Field.createdAt: createdAt = try field.timestamp()
            case Field.updatedAt: updatedAt = try field.timestamp()
            case Field.integration:
                integrations.append(BotIntegration(type: try field.text(in: bytes), url: "", isEnabled: false))
            default: try take(field, in: bytes)
            }
        }
    }

    /// A field of the integration that was begun last; events of a newer release are passed over.
    private mutating func take(_ field: RecordField, in bytes: RawSpan) throws(RecordDamage) {
        guard (Field.url...Field.apiKey).contains(field.number) else { return }
        guard let last = integrations.indices.last else { throw field.damage("a field of no integration") }
        switch field.number {
        case Field.url: integrations[last].url = try field.text(in: bytes)
        case Field.isEnabled: integrations[last].isEnabled = try field.bool()
        case Field.objectName: integrations[last].objectNames.append(try field.text(in: bytes))
        case Field.event:
            if let event = EventName(rawValue: try field.text(in: bytes)) { integrations[last].events.append(event) }
        default: integrations[last].apiKey = try field.text(in: bytes)
        }
    }
}
