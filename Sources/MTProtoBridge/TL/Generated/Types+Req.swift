// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `RequirementToContact`.
    package enum RequirementToContact: TLValue {
        case requirementToContactEmpty
        case requirementToContactPremium
        case requirementToContactPaidMessages(RequirementToContactPaidMessages)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x050a9839: self = .requirementToContactEmpty
            case 0xe581e4e9: self = .requirementToContactPremium
            case 0xb4f67e93: self = .requirementToContactPaidMessages(try RequirementToContactPaidMessages(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .requirementToContactEmpty: writer.write(id: 0x050a9839)
            case .requirementToContactPremium: writer.write(id: 0xe581e4e9)
            case .requirementToContactPaidMessages(let value): value.write(to: &writer)
            }
        }
    }

    /// `requirementToContactPaidMessages#b4f67e93`, a `RequirementToContact`.
    package struct RequirementToContactPaidMessages: TLConstructor {
        package var starsAmount: Int64

        package static var id: UInt32 { 0xb4f67e93 }

        package init(starsAmount: Int64) {
            self.starsAmount = starsAmount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            starsAmount = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            starsAmount.write(to: &writer)
        }
    }
}
