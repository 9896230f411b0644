// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `defaultHistoryTTL#43b46b20`, a `DefaultHistoryTTL`.
    package struct DefaultHistoryTTL: TLConstructor {
        package var period: Int32

        package static var id: UInt32 { 0x43b46b20 }

        package init(period: Int32) {
            self.period = period
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            period = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            period.write(to: &writer)
        }
    }

    /// `DestroyAuthKeyRes`.
    package enum DestroyAuthKeyRes: TLValue {
        case destroyAuthKeyOk
        case destroyAuthKeyNone
        case destroyAuthKeyFail

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf660e1d4: self = .destroyAuthKeyOk
            case 0x0a9f2259: self = .destroyAuthKeyNone
            case 0xea109b13: self = .destroyAuthKeyFail
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .destroyAuthKeyOk: writer.write(id: 0xf660e1d4)
            case .destroyAuthKeyNone: writer.write(id: 0x0a9f2259)
            case .destroyAuthKeyFail: writer.write(id: 0xea109b13)
            }
        }
    }

    /// `destroy_session_none#62d350c9`, a `DestroySessionRes`.
    package struct DestroySessionNone: TLConstructor {
        package var sessionID: Int64

        package static var id: UInt32 { 0x62d350c9 }

        package init(sessionID: Int64) {
            self.sessionID = sessionID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            sessionID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            sessionID.write(to: &writer)
        }
    }

    /// `destroy_session_ok#e22045fc`, a `DestroySessionRes`.
    package struct DestroySessionOk: TLConstructor {
        package var sessionID: Int64

        package static var id: UInt32 { 0xe22045fc }

        package init(sessionID: Int64) {
            self.sessionID = sessionID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            sessionID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            sessionID.write(to: &writer)
        }
    }

    /// `DestroySessionRes`.
    package enum DestroySessionRes: TLValue {
        case destroySessionOk(DestroySessionOk)
        case destroySessionNone(DestroySessionNone)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe22045fc: self = .destroySessionOk(try DestroySessionOk(readingFields: &reader))
            case 0x62d350c9: self = .destroySessionNone(try DestroySessionNone(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .destroySessionOk(let value): value.write(to: &writer)
            case .destroySessionNone(let value): value.write(to: &writer)
            }
        }
    }
}
