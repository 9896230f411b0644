// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `User`.
    package enum User: TLValue {
        case userEmpty(UserEmpty)
        indirect case user(UserFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xd3bc4b7a: self = .userEmpty(try UserEmpty(readingFields: &reader))
            case 0x31774388:
                self = .user(try UserFields(readingFields: &reader, layer: 0))
            case 0xb1b8cc83:
                self = .user(try UserFields(readingFields: &reader, layer: 228))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .userEmpty(let value): value.write(to: &writer)
            case .user(let value): value.write(to: &writer)
            }
        }
    }

    /// `userEmpty#d3bc4b7a`, a `User`.
    package struct UserEmpty: TLConstructor {
        package var id: Int64

        package static var id: UInt32 { 0xd3bc4b7a }

        package init(id: Int64) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }
}
