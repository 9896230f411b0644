// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getUnreadMentions#f107e790`, answered by `messages.Messages`.
    package struct MessagesGetUnreadMentions: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var topMsgID: Int32?
        package var offsetID: Int32
        package var addOffset: Int32
        package var limit: Int32
        package var maxID: Int32
        package var minID: Int32

        package static var id: UInt32 { 0xf107e790 }

        package init(
            peer: InputPeer,
            topMsgID: Int32? = nil,
            offsetID: Int32,
            addOffset: Int32,
            limit: Int32,
            maxID: Int32,
            minID: Int32
        ) {
            self.peer = peer
            self.topMsgID = topMsgID
            self.offsetID = offsetID
            self.addOffset = addOffset
            self.limit = limit
            self.maxID = maxID
            self.minID = minID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            offsetID = try Int32(reading: &reader)
            addOffset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
            minID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
            offsetID.write(to: &writer)
            addOffset.write(to: &writer)
            limit.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
        }
    }

    /// `messages.getUnreadPollVotes#43286cf2`, answered by `messages.Messages`.
    package struct MessagesGetUnreadPollVotes: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var topMsgID: Int32?
        package var offsetID: Int32
        package var addOffset: Int32
        package var limit: Int32
        package var maxID: Int32
        package var minID: Int32

        package static var id: UInt32 { 0x43286cf2 }

        package init(
            peer: InputPeer,
            topMsgID: Int32? = nil,
            offsetID: Int32,
            addOffset: Int32,
            limit: Int32,
            maxID: Int32,
            minID: Int32
        ) {
            self.peer = peer
            self.topMsgID = topMsgID
            self.offsetID = offsetID
            self.addOffset = addOffset
            self.limit = limit
            self.maxID = maxID
            self.minID = minID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            offsetID = try Int32(reading: &reader)
            addOffset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
            minID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
            offsetID.write(to: &writer)
            addOffset.write(to: &writer)
            limit.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
        }
    }

    /// `messages.getUnreadReactions#bd7f90ac`, answered by `messages.Messages`.
    package struct MessagesGetUnreadReactions: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var topMsgID: Int32?
        package var savedPeerID: InputPeer?
        package var offsetID: Int32
        package var addOffset: Int32
        package var limit: Int32
        package var maxID: Int32
        package var minID: Int32

        package static var id: UInt32 { 0xbd7f90ac }

        package init(
            peer: InputPeer,
            topMsgID: Int32? = nil,
            savedPeerID: InputPeer? = nil,
            offsetID: Int32,
            addOffset: Int32,
            limit: Int32,
            maxID: Int32,
            minID: Int32
        ) {
            self.peer = peer
            self.topMsgID = topMsgID
            self.savedPeerID = savedPeerID
            self.offsetID = offsetID
            self.addOffset = addOffset
            self.limit = limit
            self.maxID = maxID
            self.minID = minID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            savedPeerID = flags & 0x2 != 0 ? try InputPeer(reading: &reader) : nil
            offsetID = try Int32(reading: &reader)
            addOffset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
            minID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            if savedPeerID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
            savedPeerID?.write(to: &writer)
            offsetID.write(to: &writer)
            addOffset.write(to: &writer)
            limit.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
        }
    }

    /// `messages.getWebPagePreview#570d6f6f`, answered by `messages.WebPagePreview`.
    package struct MessagesGetWebPagePreview: TLFunction {
        package typealias Answer = MessagesWebPagePreview

        package var message: String
        package var entities: [MessageEntity]?

        package static var id: UInt32 { 0x570d6f6f }

        package init(message: String, entities: [MessageEntity]? = nil) {
            self.message = message
            self.entities = entities
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            message = try String(reading: &reader)
            entities = flags & 0x8 != 0 ? try [MessageEntity](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if entities != nil { flags |= 0x8 }
            flags.write(to: &writer)
            message.write(to: &writer)
            entities?.write(to: &writer)
        }
    }
}
