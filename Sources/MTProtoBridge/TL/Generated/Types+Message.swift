// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Message`.
    package enum Message: TLValue {
        case messageEmpty(MessageEmpty)
        indirect case messageService(MessageService)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x90a6ca84: self = .messageEmpty(try MessageEmpty(readingFields: &reader))
            case 0x7a800e0a: self = .messageService(try MessageService(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .messageEmpty(let value): value.write(to: &writer)
            case .messageService(let value): value.write(to: &writer)
            }
        }
    }
}
