// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Set_client_DH_params_answer`.
    package enum SetClientDHParamsAnswer: TLValue {
        case dhGenOk(DHGenOk)
        case dhGenRetry(DHGenRetry)
        case dhGenFail(DHGenFail)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x3bcbf734: self = .dhGenOk(try DHGenOk(readingFields: &reader))
            case 0x46dc1fb9: self = .dhGenRetry(try DHGenRetry(readingFields: &reader))
            case 0xa69dae02: self = .dhGenFail(try DHGenFail(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .dhGenOk(let value): value.write(to: &writer)
            case .dhGenRetry(let value): value.write(to: &writer)
            case .dhGenFail(let value): value.write(to: &writer)
            }
        }
    }
}
