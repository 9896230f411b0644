// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getFavedStickers#04f1aaa9`, answered by `messages.FavedStickers`.
    package struct MessagesGetFavedStickers: TLFunction {
        package typealias Answer = MessagesFavedStickers

        package var hash: Int64

        package static var id: UInt32 { 0x04f1aaa9 }

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

    /// `messages.getFeaturedEmojiStickers#0ecf6736`, answered by `messages.FeaturedStickers`.
    package struct MessagesGetFeaturedEmojiStickers: TLFunction {
        package typealias Answer = MessagesFeaturedStickers

        package var hash: Int64

        package static var id: UInt32 { 0x0ecf6736 }

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

    /// `messages.getFeaturedStickers#64780b14`, answered by `messages.FeaturedStickers`.
    package struct MessagesGetFeaturedStickers: TLFunction {
        package typealias Answer = MessagesFeaturedStickers

        package var hash: Int64

        package static var id: UInt32 { 0x64780b14 }

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

    /// `messages.getForumTopics#3ba47bff`, answered by `messages.ForumTopics`.
    package struct MessagesGetForumTopics: TLFunction {
        package typealias Answer = MessagesForumTopics

        package var peer: InputPeer
        package var q: String?
        package var offsetDate: Int32
        package var offsetID: Int32
        package var offsetTopic: Int32
        package var limit: Int32

        package static var id: UInt32 { 0x3ba47bff }

        package init(
            peer: InputPeer,
            q: String? = nil,
            offsetDate: Int32,
            offsetID: Int32,
            offsetTopic: Int32,
            limit: Int32
        ) {
            self.peer = peer
            self.q = q
            self.offsetDate = offsetDate
            self.offsetID = offsetID
            self.offsetTopic = offsetTopic
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            q = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            offsetDate = try Int32(reading: &reader)
            offsetID = try Int32(reading: &reader)
            offsetTopic = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if q != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            q?.write(to: &writer)
            offsetDate.write(to: &writer)
            offsetID.write(to: &writer)
            offsetTopic.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `messages.getFullChat#aeb00b34`, answered by `messages.ChatFull`.
    package struct MessagesGetFullChat: TLFunction {
        package typealias Answer = MessagesChatFull

        package var chatID: Int64

        package static var id: UInt32 { 0xaeb00b34 }

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
