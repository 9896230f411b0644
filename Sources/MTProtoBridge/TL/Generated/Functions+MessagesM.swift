// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.markDialogUnread#8c5006f8`, answered by `Bool`.
    package struct MessagesMarkDialogUnread: TLFunction {
        package typealias Answer = Bool

        package var unread: Bool
        package var parentPeer: InputPeer?
        package var peer: InputDialogPeer

        package static var id: UInt32 { 0x8c5006f8 }

        package init(unread: Bool = false, parentPeer: InputPeer? = nil, peer: InputDialogPeer) {
            self.unread = unread
            self.parentPeer = parentPeer
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            unread = flags & 0x1 != 0
            parentPeer = flags & 0x2 != 0 ? try InputPeer(reading: &reader) : nil
            peer = try InputDialogPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if unread { flags |= 0x1 }
            if parentPeer != nil { flags |= 0x2 }
            flags.write(to: &writer)
            parentPeer?.write(to: &writer)
            peer.write(to: &writer)
        }
    }

    /// `messages.migrateChat#a2875319`, answered by `Updates`.
    package struct MessagesMigrateChat: TLFunction {
        package typealias Answer = Updates

        package var chatID: Int64

        package static var id: UInt32 { 0xa2875319 }

        package init(chatID: Int64) {
            self.chatID = chatID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
        }
    }
}
