// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getPaidReactionPrivacy#472455aa`, answered by `Updates`.
    package struct MessagesGetPaidReactionPrivacy: TLFunction {
        package typealias Answer = Updates

        package static var id: UInt32 { 0x472455aa }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.getPeerDialogs#e470bcfd`, answered by `messages.PeerDialogs`.
    package struct MessagesGetPeerDialogs: TLFunction {
        package typealias Answer = MessagesPeerDialogs

        package var peers: [InputDialogPeer]

        package static var id: UInt32 { 0xe470bcfd }

        package init(peers: [InputDialogPeer]) {
            self.peers = peers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peers = try [InputDialogPeer](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peers.write(to: &writer)
        }
    }

    /// `messages.getPeerSettings#efd9a6a2`, answered by `messages.PeerSettings`.
    package struct MessagesGetPeerSettings: TLFunction {
        package typealias Answer = MessagesPeerSettings

        package var peer: InputPeer

        package static var id: UInt32 { 0xefd9a6a2 }

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

    /// `messages.getPinnedDialogs#d6b94df2`, answered by `messages.PeerDialogs`.
    package struct MessagesGetPinnedDialogs: TLFunction {
        package typealias Answer = MessagesPeerDialogs

        package var folderID: Int32

        package static var id: UInt32 { 0xd6b94df2 }

        package init(folderID: Int32) {
            self.folderID = folderID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            folderID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            folderID.write(to: &writer)
        }
    }

    /// `messages.getPinnedSavedDialogs#d63d94e0`, answered by `messages.SavedDialogs`.
    package struct MessagesGetPinnedSavedDialogs: TLFunction {
        package typealias Answer = MessagesSavedDialogs

        package static var id: UInt32 { 0xd63d94e0 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.getQuickReplies#d483f2a8`, answered by `messages.QuickReplies`.
    package struct MessagesGetQuickReplies: TLFunction {
        package typealias Answer = MessagesQuickReplies

        package var hash: Int64

        package static var id: UInt32 { 0xd483f2a8 }

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

    /// `messages.getRecentReactions#39461db2`, answered by `messages.Reactions`.
    package struct MessagesGetRecentReactions: TLFunction {
        package typealias Answer = MessagesReactions

        package var limit: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x39461db2 }

        package init(limit: Int32, hash: Int64) {
            self.limit = limit
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            limit = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            limit.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getRecentStickers#9da9403b`, answered by `messages.RecentStickers`.
    package struct MessagesGetRecentStickers: TLFunction {
        package typealias Answer = MessagesRecentStickers

        package var attached: Bool
        package var hash: Int64

        package static var id: UInt32 { 0x9da9403b }

        package init(attached: Bool = false, hash: Int64) {
            self.attached = attached
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            attached = flags & 0x1 != 0
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if attached { flags |= 0x1 }
            flags.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getReplies#22ddd30c`, answered by `messages.Messages`.
    package struct MessagesGetReplies: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var msgID: Int32
        package var offsetID: Int32
        package var offsetDate: Int32
        package var addOffset: Int32
        package var limit: Int32
        package var maxID: Int32
        package var minID: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x22ddd30c }

        package init(
            peer: InputPeer,
            msgID: Int32,
            offsetID: Int32,
            offsetDate: Int32,
            addOffset: Int32,
            limit: Int32,
            maxID: Int32,
            minID: Int32,
            hash: Int64
        ) {
            self.peer = peer
            self.msgID = msgID
            self.offsetID = offsetID
            self.offsetDate = offsetDate
            self.addOffset = addOffset
            self.limit = limit
            self.maxID = maxID
            self.minID = minID
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            offsetID = try Int32(reading: &reader)
            offsetDate = try Int32(reading: &reader)
            addOffset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
            minID = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            offsetID.write(to: &writer)
            offsetDate.write(to: &writer)
            addOffset.write(to: &writer)
            limit.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
            hash.write(to: &writer)
        }
    }
}
