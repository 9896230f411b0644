// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.saveDraft#ad0fa15c`, answered by `Bool`.
    package struct MessagesSaveDraft: TLFunction {
        package typealias Answer = Bool

        package var noWebpage: Bool
        package var invertMedia: Bool
        package var replyTo: InputReplyTo?
        package var peer: InputPeer
        package var message: String
        package var entities: [MessageEntity]?
        package var media: InputMedia?
        package var effect: Int64?

        package static var id: UInt32 { 0xad0fa15c }

        package init(
            noWebpage: Bool = false,
            invertMedia: Bool = false,
            replyTo: InputReplyTo? = nil,
            peer: InputPeer,
            message: String,
            entities: [MessageEntity]? = nil,
            media: InputMedia? = nil,
            effect: Int64? = nil
        ) {
            self.noWebpage = noWebpage
            self.invertMedia = invertMedia
            self.replyTo = replyTo
            self.peer = peer
            self.message = message
            self.entities = entities
            self.media = media
            self.effect = effect
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            noWebpage = flags & 0x2 != 0
            invertMedia = flags & 0x40 != 0
            replyTo = flags & 0x10 != 0 ? try InputReplyTo(reading: &reader) : nil
            peer = try InputPeer(reading: &reader)
            message = try String(reading: &reader)
            entities = flags & 0x8 != 0 ? try [MessageEntity](reading: &reader) : nil
            media = flags & 0x20 != 0 ? try InputMedia(reading: &reader) : nil
            effect = flags & 0x80 != 0 ? try Int64(reading: &reader) : nil
            if flags & 0x100 != 0 { try reader.refuse() }
            if flags & 0x200 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if noWebpage { flags |= 0x2 }
            if invertMedia { flags |= 0x40 }
            if replyTo != nil { flags |= 0x10 }
            if entities != nil { flags |= 0x8 }
            if media != nil { flags |= 0x20 }
            if effect != nil { flags |= 0x80 }
            flags.write(to: &writer)
            replyTo?.write(to: &writer)
            peer.write(to: &writer)
            message.write(to: &writer)
            entities?.write(to: &writer)
            media?.write(to: &writer)
            effect?.write(to: &writer)
        }
    }
}
