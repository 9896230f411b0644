// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getAdminsWithInvites#3920e6ef`, answered by `messages.ChatAdminsWithInvites`.
    package struct MessagesGetAdminsWithInvites: TLFunction {
        package typealias Answer = MessagesChatAdminsWithInvites

        package var peer: InputPeer

        package static var id: UInt32 { 0x3920e6ef }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `messages.getAllDrafts#6a3f8d65`, answered by `Updates`.
    package struct MessagesGetAllDrafts: TLFunction {
        package typealias Answer = Updates

        package static var id: UInt32 { 0x6a3f8d65 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.getAllStickers#b8a0a1a8`, answered by `messages.AllStickers`.
    package struct MessagesGetAllStickers: TLFunction {
        package typealias Answer = MessagesAllStickers

        package var hash: Int64

        package static var id: UInt32 { 0xb8a0a1a8 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getArchivedStickers#57f17692`, answered by `messages.ArchivedStickers`.
    package struct MessagesGetArchivedStickers: TLFunction {
        package typealias Answer = MessagesArchivedStickers

        package var masks: Bool
        package var emojis: Bool
        package var offsetID: Int64
        package var limit: Int32

        package static var id: UInt32 { 0x57f17692 }

        package init(masks: Bool = false, emojis: Bool = false, offsetID: Int64, limit: Int32) {
            self.masks = masks
            self.emojis = emojis
            self.offsetID = offsetID
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            masks = flags & 0x1 != 0
            emojis = flags & 0x2 != 0
            offsetID = try Int64(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if masks { flags |= 0x1 }
            if emojis { flags |= 0x2 }
            flags.write(to: &writer)
            offsetID.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `messages.getAttachMenuBots#16fcc2cb`, answered by `AttachMenuBots`.
    package struct MessagesGetAttachMenuBots: TLFunction {
        package typealias Answer = AttachMenuBots

        package var hash: Int64

        package static var id: UInt32 { 0x16fcc2cb }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getAvailableEffects#dea20a39`, answered by `messages.AvailableEffects`.
    package struct MessagesGetAvailableEffects: TLFunction {
        package typealias Answer = MessagesAvailableEffects

        package var hash: Int32

        package static var id: UInt32 { 0xdea20a39 }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `messages.getAvailableReactions#18dea0ac`, answered by `messages.AvailableReactions`.
    package struct MessagesGetAvailableReactions: TLFunction {
        package typealias Answer = MessagesAvailableReactions

        package var hash: Int32

        package static var id: UInt32 { 0x18dea0ac }

        package init(hash: Int32) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }
}
