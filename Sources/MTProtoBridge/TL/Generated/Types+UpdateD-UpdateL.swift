// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateDcOptions#8e5e9873`, a `Update`.
    package struct UpdateDcOptions: TLConstructor {
        package var dcOptions: [DcOption]

        package static var id: UInt32 { 0x8e5e9873 }

        package init(dcOptions: [DcOption]) {
            self.dcOptions = dcOptions
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dcOptions = try [DcOption](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dcOptions.write(to: &writer)
        }
    }

    /// `updateDeleteChannelMessages#c32d5b12`, a `Update`.
    package struct UpdateDeleteChannelMessages: TLConstructor {
        package var channelID: Int64
        package var messages: [Int32]
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0xc32d5b12 }

        package init(channelID: Int64, messages: [Int32], pts: Int32, ptsCount: Int32) {
            self.channelID = channelID
            self.messages = messages
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            messages = try [Int32](reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            messages.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateDeleteMessages#a20db0e5`, a `Update`.
    package struct UpdateDeleteMessages: TLConstructor {
        package var messages: [Int32]
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0xa20db0e5 }

        package init(messages: [Int32], pts: Int32, ptsCount: Int32) {
            self.messages = messages
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            messages = try [Int32](reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            messages.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateDeleteScheduledMessages#f2a71983`, a `Update`.
    package struct UpdateDeleteScheduledMessages: TLConstructor {
        package var peer: Peer
        package var messages: [Int32]
        package var sentMessages: [Int32]?

        package static var id: UInt32 { 0xf2a71983 }

        package init(peer: Peer, messages: [Int32], sentMessages: [Int32]? = nil) {
            self.peer = peer
            self.messages = messages
            self.sentMessages = sentMessages
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try Peer(reading: &reader)
            messages = try [Int32](reading: &reader)
            sentMessages = flags & 0x1 != 0 ? try [Int32](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if sentMessages != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            messages.write(to: &writer)
            sentMessages?.write(to: &writer)
        }
    }

    /// `updateDialogFilter#26ffde7d`, a `Update`.
    package struct UpdateDialogFilter: TLConstructor {
        package var id: Int32
        package var filter: DialogFilter?

        package static var id: UInt32 { 0x26ffde7d }

        package init(id: Int32, filter: DialogFilter? = nil) {
            self.id = id
            self.filter = filter
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            id = try Int32(reading: &reader)
            filter = flags & 0x1 != 0 ? try DialogFilter(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if filter != nil { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            filter?.write(to: &writer)
        }
    }

    /// `updateDialogFilterOrder#a5d72105`, a `Update`.
    package struct UpdateDialogFilterOrder: TLConstructor {
        package var order: [Int32]

        package static var id: UInt32 { 0xa5d72105 }

        package init(order: [Int32]) {
            self.order = order
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            order = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            order.write(to: &writer)
        }
    }

    /// `updateDialogPinned#6e6fe51c`, a `Update`.
    package struct UpdateDialogPinned: TLConstructor {
        package var pinned: Bool
        package var folderID: Int32?
        package var peer: DialogPeer

        package static var id: UInt32 { 0x6e6fe51c }

        package init(pinned: Bool = false, folderID: Int32? = nil, peer: DialogPeer) {
            self.pinned = pinned
            self.folderID = folderID
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pinned = flags & 0x1 != 0
            folderID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            peer = try DialogPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pinned { flags |= 0x1 }
            if folderID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            folderID?.write(to: &writer)
            peer.write(to: &writer)
        }
    }

    /// `updateDialogUnreadMark#b658f23e`, a `Update`.
    package struct UpdateDialogUnreadMark: TLConstructor {
        package var unread: Bool
        package var peer: DialogPeer
        package var savedPeerID: Peer?

        package static var id: UInt32 { 0xb658f23e }

        package init(unread: Bool = false, peer: DialogPeer, savedPeerID: Peer? = nil) {
            self.unread = unread
            self.peer = peer
            self.savedPeerID = savedPeerID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            unread = flags & 0x1 != 0
            peer = try DialogPeer(reading: &reader)
            savedPeerID = flags & 0x2 != 0 ? try Peer(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if unread { flags |= 0x1 }
            if savedPeerID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            savedPeerID?.write(to: &writer)
        }
    }

    /// `updateDraftMessage#edfc111e`, a `Update`.
    package struct UpdateDraftMessage: TLConstructor {
        package var peer: Peer
        package var topMsgID: Int32?
        package var savedPeerID: Peer?
        package var draft: DraftMessage

        package static var id: UInt32 { 0xedfc111e }

        package init(peer: Peer, topMsgID: Int32? = nil, savedPeerID: Peer? = nil, draft: DraftMessage) {
            self.peer = peer
            self.topMsgID = topMsgID
            self.savedPeerID = savedPeerID
            self.draft = draft
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try Peer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            savedPeerID = flags & 0x2 != 0 ? try Peer(reading: &reader) : nil
            draft = try DraftMessage(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            if savedPeerID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
            savedPeerID?.write(to: &writer)
            draft.write(to: &writer)
        }
    }

    /// `updateEditChannelMessage#1b3f4df7`, a `Update`.
    package struct UpdateEditChannelMessage: TLConstructor {
        package var message: Message
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x1b3f4df7 }

        package init(message: Message, pts: Int32, ptsCount: Int32) {
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateEditMessage#e40370a3`, a `Update`.
    package struct UpdateEditMessage: TLConstructor {
        package var message: Message
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0xe40370a3 }

        package init(message: Message, pts: Int32, ptsCount: Int32) {
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateFolderPeers#19360dc0`, a `Update`.
    package struct UpdateFolderPeers: TLConstructor {
        package var folderPeers: [FolderPeer]
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x19360dc0 }

        package init(folderPeers: [FolderPeer], pts: Int32, ptsCount: Int32) {
            self.folderPeers = folderPeers
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            folderPeers = try [FolderPeer](reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            folderPeers.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateLangPack#56022f4d`, a `Update`.
    package struct UpdateLangPack: TLConstructor {
        package var difference: LangPackDifference

        package static var id: UInt32 { 0x56022f4d }

        package init(difference: LangPackDifference) {
            self.difference = difference
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            difference = try LangPackDifference(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            difference.write(to: &writer)
        }
    }

    /// `updateLangPackTooLong#46560264`, a `Update`.
    package struct UpdateLangPackTooLong: TLConstructor {
        package var langCode: String

        package static var id: UInt32 { 0x46560264 }

        package init(langCode: String) {
            self.langCode = langCode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            langCode = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            langCode.write(to: &writer)
        }
    }
}
