// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputUser`.
    package enum InputUser: TLValue {
        case inputUserEmpty
        case inputUserSelf
        case inputUser(InputUserFields)
        case inputUserFromMessage(InputUserFromMessage)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xb98886cf: self = .inputUserEmpty
            case 0xf7c1b13f, 0x7da07ec9: self = .inputUserSelf
            case 0xf21158c6, 0xdde8a54c: self = .inputUser(try InputUserFields(readingFields: &reader))
            case 0x1da448e2: self = .inputUserFromMessage(try InputUserFromMessage(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputUserEmpty: writer.write(id: 0xb98886cf)
            case .inputUserSelf: writer.write(id: 0xf7c1b13f)
            case .inputUser(let value): value.write(to: &writer)
            case .inputUserFromMessage(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputUser#f21158c6`, a `InputUser`.
    package struct InputUserFields: TLConstructor {
        package var userID: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0xf21158c6 }

        package init(userID: Int64, accessHash: Int64) {
            self.userID = userID
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }

    /// `inputUserFromMessage#1da448e2`, a `InputUser`.
    package struct InputUserFromMessage: TLConstructor {
        package var peer: InputPeer
        package var msgID: Int32
        package var userID: Int64

        package static var id: UInt32 { 0x1da448e2 }

        package init(peer: InputPeer, msgID: Int32, userID: Int64) {
            self.peer = peer
            self.msgID = msgID
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            userID.write(to: &writer)
        }
    }
}
