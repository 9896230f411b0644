// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `ButtonType`.
    package enum ButtonType: TLValue {
        case buttonTypeDefault
        case buttonTypeRequestPhone
        case buttonTypeRequestGeoLocation
        case buttonTypeRequestPoll(ButtonTypeRequestPoll)
        case buttonTypeSimpleWebView(ButtonTypeSimpleWebView)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xc9dd90e9: self = .buttonTypeDefault
            case 0xdf3d36f9: self = .buttonTypeRequestPhone
            case 0x9beee140: self = .buttonTypeRequestGeoLocation
            case 0xaacfff84: self = .buttonTypeRequestPoll(try ButtonTypeRequestPoll(readingFields: &reader))
            case 0xc01a597a: self = .buttonTypeSimpleWebView(try ButtonTypeSimpleWebView(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .buttonTypeDefault: writer.write(id: 0xc9dd90e9)
            case .buttonTypeRequestPhone: writer.write(id: 0xdf3d36f9)
            case .buttonTypeRequestGeoLocation: writer.write(id: 0x9beee140)
            case .buttonTypeRequestPoll(let value): value.write(to: &writer)
            case .buttonTypeSimpleWebView(let value): value.write(to: &writer)
            }
        }
    }

    /// `buttonTypeRequestPoll#aacfff84`, a `ButtonType`.
    package struct ButtonTypeRequestPoll: TLConstructor {
        package var quiz: Bool?

        package static var id: UInt32 { 0xaacfff84 }

        package init(quiz: Bool? = nil) {
            self.quiz = quiz
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            quiz = flags & 0x1 != 0 ? try Bool(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if quiz != nil { flags |= 0x1 }
            flags.write(to: &writer)
            quiz?.write(to: &writer)
        }
    }

    /// `buttonTypeSimpleWebView#c01a597a`, a `ButtonType`.
    package struct ButtonTypeSimpleWebView: TLConstructor {
        package var url: String

        package static var id: UInt32 { 0xc01a597a }

        package init(url: String) {
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            url.write(to: &writer)
        }
    }
}
