// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Dialog`.
    package enum Dialog: TLValue {
        indirect case dialog(DialogFields)
        indirect case dialogFolder(DialogFolder)
        indirect case dialogCommunity(DialogCommunity)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xfc89f7f3: self = .dialog(try DialogFields(readingFields: &reader))
            case 0x71bd134c: self = .dialogFolder(try DialogFolder(readingFields: &reader))
            case 0xf78a0973: self = .dialogCommunity(try DialogCommunity(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .dialog(let value): value.write(to: &writer)
            case .dialogFolder(let value): value.write(to: &writer)
            case .dialogCommunity(let value): value.write(to: &writer)
            }
        }
    }
}
