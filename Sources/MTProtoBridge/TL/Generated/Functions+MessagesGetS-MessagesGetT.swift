// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getSavedDialogs#1e91fc99`, answered by `messages.SavedDialogs`.
    package struct MessagesGetSavedDialogs: TLFunction {
        package typealias Answer = MessagesSavedDialogs

        package var excludePinned: Bool
        package var parentPeer: InputPeer?
        package var offsetDate: Int32
        package var offsetID: Int32
        package var offsetPeer: InputPeer
        package var limit: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x1e91fc99 }

        package init(
            excludePinned: Bool = false,
            parentPeer: InputPeer? = nil,
            offsetDate: Int32,
            offsetID: Int32,
            offsetPeer: InputPeer,
            limit: Int32,
            hash: Int64
        ) {
            self.excludePinned = excludePinned
            self.parentPeer = parentPeer
            self.offsetDate = offsetDate
            self.offsetID = offsetID
            self.offsetPeer = offsetPeer
            self.limit = limit
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            excludePinned = flags & 0x1 != 0
            parentPeer = flags & 0x2 != 0 ? try InputPeer(reading: &reader) : nil
            offsetDate = try Int32(reading: &reader)
            offsetID = try Int32(reading: &reader)
            offsetPeer = try InputPeer(reading: &reader)
            limit = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if excludePinned { flags |= 0x1 }
            if parentPeer != nil { flags |= 0x2 }
            flags.write(to: &writer)
            parentPeer?.write(to: &writer)
            offsetDate.write(to: &writer)
            offsetID.write(to: &writer)
            offsetPeer.write(to: &writer)
            limit.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getSavedGifs#5cf09635`, answered by `messages.SavedGifs`.
    package struct MessagesGetSavedGifs: TLFunction {
        package typealias Answer = MessagesSavedGifs

        package var hash: Int64

        package static var id: UInt32 { 0x5cf09635 }

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

    /// `messages.getSavedHistory#998ab009`, answered by `messages.Messages`.
    package struct MessagesGetSavedHistory: TLFunction {
        package typealias Answer = MessagesMessages

        package var parentPeer: InputPeer?
        package var peer: InputPeer
        package var offsetID: Int32
        package var offsetDate: Int32
        package var addOffset: Int32
        package var limit: Int32
        package var maxID: Int32
        package var minID: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x998ab009 }

        package init(
            parentPeer: InputPeer? = nil,
            peer: InputPeer,
            offsetID: Int32,
            offsetDate: Int32,
            addOffset: Int32,
            limit: Int32,
            maxID: Int32,
            minID: Int32,
            hash: Int64
        ) {
            self.parentPeer = parentPeer
            self.peer = peer
            self.offsetID = offsetID
            self.offsetDate = offsetDate
            self.addOffset = addOffset
            self.limit = limit
            self.maxID = maxID
            self.minID = minID
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            parentPeer = flags & 0x1 != 0 ? try InputPeer(reading: &reader) : nil
            peer = try InputPeer(reading: &reader)
            offsetID = try Int32(reading: &reader)
            offsetDate = try Int32(reading: &reader)
            addOffset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
            minID = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if parentPeer != nil { flags |= 0x1 }
            flags.write(to: &writer)
            parentPeer?.write(to: &writer)
            peer.write(to: &writer)
            offsetID.write(to: &writer)
            offsetDate.write(to: &writer)
            addOffset.write(to: &writer)
            limit.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getSavedReactionTags#3637e05b`, answered by `messages.SavedReactionTags`.
    package struct MessagesGetSavedReactionTags: TLFunction {
        package typealias Answer = MessagesSavedReactionTags

        package var peer: InputPeer?
        package var hash: Int64

        package static var id: UInt32 { 0x3637e05b }

        package init(peer: InputPeer? = nil, hash: Int64) {
            self.peer = peer
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = flags & 0x1 != 0 ? try InputPeer(reading: &reader) : nil
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if peer != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer?.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getScheduledHistory#f516760b`, answered by `messages.Messages`.
    package struct MessagesGetScheduledHistory: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var hash: Int64

        package static var id: UInt32 { 0xf516760b }

        package init(peer: InputPeer, hash: Int64) {
            self.peer = peer
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getScheduledMessages#bdbb0464`, answered by `messages.Messages`.
    package struct MessagesGetScheduledMessages: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var id: [Int32]

        package static var id: UInt32 { 0xbdbb0464 }

        package init(peer: InputPeer, id: [Int32]) {
            self.peer = peer
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            id = try [Int32](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `messages.getSearchCounters#1bbcf300`, answered by `Vector<messages.SearchCounter>`.
    package struct MessagesGetSearchCounters: TLFunction {
        package typealias Answer = [MessagesSearchCounter]

        package var peer: InputPeer
        package var savedPeerID: InputPeer?
        package var topMsgID: Int32?
        package var filters: [MessagesFilter]

        package static var id: UInt32 { 0x1bbcf300 }

        package init(
            peer: InputPeer,
            savedPeerID: InputPeer? = nil,
            topMsgID: Int32? = nil,
            filters: [MessagesFilter]
        ) {
            self.peer = peer
            self.savedPeerID = savedPeerID
            self.topMsgID = topMsgID
            self.filters = filters
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            savedPeerID = flags & 0x4 != 0 ? try InputPeer(reading: &reader) : nil
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            filters = try [MessagesFilter](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if savedPeerID != nil { flags |= 0x4 }
            if topMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            savedPeerID?.write(to: &writer)
            topMsgID?.write(to: &writer)
            filters.write(to: &writer)
        }
    }

    /// `messages.getSplitRanges#1cff7e08`, answered by `Vector<MessageRange>`.
    package struct MessagesGetSplitRanges: TLFunction {
        package typealias Answer = [MessageRange]

        package static var id: UInt32 { 0x1cff7e08 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.getSponsoredMessages#3d6ce850`, answered by `messages.SponsoredMessages`.
    package struct MessagesGetSponsoredMessages: TLFunction {
        package typealias Answer = MessagesSponsoredMessages

        package var peer: InputPeer
        package var msgID: Int32?

        package static var id: UInt32 { 0x3d6ce850 }

        package init(peer: InputPeer, msgID: Int32? = nil) {
            self.peer = peer
            self.msgID = msgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            msgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if msgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            msgID?.write(to: &writer)
        }
    }

    /// `messages.getStickerSet#c8a0ec74`, answered by `messages.StickerSet`.
    package struct MessagesGetStickerSet: TLFunction {
        package typealias Answer = MessagesStickerSet

        package var stickerset: InputStickerSet
        package var hash: Int32

        package static var id: UInt32 { 0xc8a0ec74 }

        package init(stickerset: InputStickerSet, hash: Int32) {
            self.stickerset = stickerset
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            stickerset = try InputStickerSet(reading: &reader)
            hash = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            stickerset.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getStickers#d5a5d3a1`, answered by `messages.Stickers`.
    package struct MessagesGetStickers: TLFunction {
        package typealias Answer = MessagesStickers

        package var emoticon: String
        package var hash: Int64

        package static var id: UInt32 { 0xd5a5d3a1 }

        package init(emoticon: String, hash: Int64) {
            self.emoticon = emoticon
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            emoticon = try String(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            emoticon.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.getSuggestedDialogFilters#a29cd42c`, answered by `Vector<DialogFilterSuggested>`.
    package struct MessagesGetSuggestedDialogFilters: TLFunction {
        package typealias Answer = [DialogFilterSuggested]

        package static var id: UInt32 { 0xa29cd42c }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `messages.getTopReactions#bb8125ba`, answered by `messages.Reactions`.
    package struct MessagesGetTopReactions: TLFunction {
        package typealias Answer = MessagesReactions

        package var limit: Int32
        package var hash: Int64

        package static var id: UInt32 { 0xbb8125ba }

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
}
