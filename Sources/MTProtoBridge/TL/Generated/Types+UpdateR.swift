// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateReadChannelDiscussionInbox#d6b19546`, a `Update`.
    package struct UpdateReadChannelDiscussionInbox: TLConstructor {
        package var channelID: Int64
        package var topMsgID: Int32
        package var readMaxID: Int32
        package var broadcastID: Int64?
        package var broadcastPost: Int32?

        package static var id: UInt32 { 0xd6b19546 }

        package init(
            channelID: Int64,
            topMsgID: Int32,
            readMaxID: Int32,
            broadcastID: Int64? = nil,
            broadcastPost: Int32? = nil
        ) {
            self.channelID = channelID
            self.topMsgID = topMsgID
            self.readMaxID = readMaxID
            self.broadcastID = broadcastID
            self.broadcastPost = broadcastPost
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            channelID = try Int64(reading: &reader)
            topMsgID = try Int32(reading: &reader)
            readMaxID = try Int32(reading: &reader)
            broadcastID = flags & 0x1 != 0 ? try Int64(reading: &reader) : nil
            broadcastPost = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if broadcastID != nil, broadcastPost != nil { flags |= 0x1 }
            flags.write(to: &writer)
            channelID.write(to: &writer)
            topMsgID.write(to: &writer)
            readMaxID.write(to: &writer)
            if flags & 0x1 != 0 { broadcastID?.write(to: &writer) }
            if flags & 0x1 != 0 { broadcastPost?.write(to: &writer) }
        }
    }

    /// `updateReadChannelDiscussionOutbox#695c9e7c`, a `Update`.
    package struct UpdateReadChannelDiscussionOutbox: TLConstructor {
        package var channelID: Int64
        package var topMsgID: Int32
        package var readMaxID: Int32

        package static var id: UInt32 { 0x695c9e7c }

        package init(channelID: Int64, topMsgID: Int32, readMaxID: Int32) {
            self.channelID = channelID
            self.topMsgID = topMsgID
            self.readMaxID = readMaxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            topMsgID = try Int32(reading: &reader)
            readMaxID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            topMsgID.write(to: &writer)
            readMaxID.write(to: &writer)
        }
    }

    /// `updateReadChannelInbox#922e6e10`, a `Update`.
    package struct UpdateReadChannelInbox: TLConstructor {
        package var folderID: Int32?
        package var channelID: Int64
        package var maxID: Int32
        package var stillUnreadCount: Int32
        package var pts: Int32

        package static var id: UInt32 { 0x922e6e10 }

        package init(
            folderID: Int32? = nil,
            channelID: Int64,
            maxID: Int32,
            stillUnreadCount: Int32,
            pts: Int32
        ) {
            self.folderID = folderID
            self.channelID = channelID
            self.maxID = maxID
            self.stillUnreadCount = stillUnreadCount
            self.pts = pts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            folderID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            channelID = try Int64(reading: &reader)
            maxID = try Int32(reading: &reader)
            stillUnreadCount = try Int32(reading: &reader)
            pts = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if folderID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            folderID?.write(to: &writer)
            channelID.write(to: &writer)
            maxID.write(to: &writer)
            stillUnreadCount.write(to: &writer)
            pts.write(to: &writer)
        }
    }

    /// `updateReadChannelOutbox#b75f99a9`, a `Update`.
    package struct UpdateReadChannelOutbox: TLConstructor {
        package var channelID: Int64
        package var maxID: Int32

        package static var id: UInt32 { 0xb75f99a9 }

        package init(channelID: Int64, maxID: Int32) {
            self.channelID = channelID
            self.maxID = maxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            maxID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            maxID.write(to: &writer)
        }
    }

    /// `updateReadHistoryInbox#9e84bc99`, a `Update`.
    package struct UpdateReadHistoryInbox: TLConstructor {
        package var folderID: Int32?
        package var peer: Peer
        package var topMsgID: Int32?
        package var maxID: Int32
        package var stillUnreadCount: Int32
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x9e84bc99 }

        package init(
            folderID: Int32? = nil,
            peer: Peer,
            topMsgID: Int32? = nil,
            maxID: Int32,
            stillUnreadCount: Int32,
            pts: Int32,
            ptsCount: Int32
        ) {
            self.folderID = folderID
            self.peer = peer
            self.topMsgID = topMsgID
            self.maxID = maxID
            self.stillUnreadCount = stillUnreadCount
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            folderID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            peer = try Peer(reading: &reader)
            topMsgID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            maxID = try Int32(reading: &reader)
            stillUnreadCount = try Int32(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if folderID != nil { flags |= 0x1 }
            if topMsgID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            folderID?.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
            maxID.write(to: &writer)
            stillUnreadCount.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateReadHistoryOutbox#2f2f21bf`, a `Update`.
    package struct UpdateReadHistoryOutbox: TLConstructor {
        package var peer: Peer
        package var maxID: Int32
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x2f2f21bf }

        package init(peer: Peer, maxID: Int32, pts: Int32, ptsCount: Int32) {
            self.peer = peer
            self.maxID = maxID
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            maxID = try Int32(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            maxID.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateReadMessagesContents#f8227181`, a `Update`.
    package struct UpdateReadMessagesContents: TLConstructor {
        package var messages: [Int32]
        package var pts: Int32
        package var ptsCount: Int32
        package var date: Int32?

        package static var id: UInt32 { 0xf8227181 }

        package init(messages: [Int32], pts: Int32, ptsCount: Int32, date: Int32? = nil) {
            self.messages = messages
            self.pts = pts
            self.ptsCount = ptsCount
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            messages = try [Int32](reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
            date = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if date != nil { flags |= 0x1 }
            flags.write(to: &writer)
            messages.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
            date?.write(to: &writer)
        }
    }
}
