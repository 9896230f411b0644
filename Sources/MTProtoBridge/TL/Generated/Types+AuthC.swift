// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `auth.CodeType`.
    package enum AuthCodeType: TLValue {
        case codeTypeSms
        case codeTypeCall
        case codeTypeFlashCall
        case codeTypeMissedCall
        case codeTypeFragmentSms

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x72a3158c: self = .codeTypeSms
            case 0x741cd3e3: self = .codeTypeCall
            case 0x226ccefb: self = .codeTypeFlashCall
            case 0xd61ad6ee: self = .codeTypeMissedCall
            case 0x06ed998c: self = .codeTypeFragmentSms
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .codeTypeSms: writer.write(id: 0x72a3158c)
            case .codeTypeCall: writer.write(id: 0x741cd3e3)
            case .codeTypeFlashCall: writer.write(id: 0x226ccefb)
            case .codeTypeMissedCall: writer.write(id: 0xd61ad6ee)
            case .codeTypeFragmentSms: writer.write(id: 0x06ed998c)
            }
        }
    }
}
