// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.search#29ee847a`, answered by `messages.Messages`.
    package struct MessagesSearch: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var q: String
        package var fromID: InputPeer?
        package var savedPeerID: InputPeer?
        package var savedReaction: [Reaction]?
        package var topMsgID: Int32?
        package var filter: MessagesFilter
        package var minDate: Int32
        package var maxDate: Int32
        package var offsetID: Int32
        package var addOffset: Int32
        package var limit: Int32
        package var maxID: Int32
        package var minID: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x29ee847a }

        package init(
            peer: InputPeer,
            q: String,
            fromID: InputPeer? = nil,
            savedPeerID: InputPeer? = nil,
            savedReaction: [Reaction]? = nil,
            topMsgID: Int32? = nil,
            filter: MessagesFilter,
            minDate: Int32,
            maxDate: Int32,
            offsetID: Int32,
            addOffset: Int32,
            limit: Int32,
            maxID: Int32,
            minID: Int32,
            hash: Int64
        ) {
            self.peer = peer
            self.q = q
            self.fromID = fromID
            self.savedPeerID = savedPeerID
            self.savedReaction = savedReaction
            self.topMsgID = topMsgID
            self.filter = filter
            self.minDate = minDate
            self.maxDate = maxDate
            self.offsetID = offsetID
            self.addOffset = addOffset
            self.limit = limit
            self.maxID = maxID
            self.minID = minID
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            q = try String(reading: &reader)
            fromID = flags & 0x1 != 0 ? try InputPeer(reading: &reader) : nil
            savedPeerID = flags & 0x4 != 0 ? try InputPeer(reading: &reader) : nil
            savedReaction = flags & 0x8 != 0 ? try [Reaction](reading: &reader) : nil
            topMsgID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            filter = try MessagesFilter(reading: &reader)
            minDate = try Int32(reading: &reader)
            maxDate = try Int32(reading: &reader)
            offsetID = try Int32(reading: &reader)
            addOffset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
            minID = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if fromID != nil { flags |= 0x1 }
            if savedPeerID != nil { flags |= 0x4 }
            if savedReaction != nil { flags |= 0x8 }
            if topMsgID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            q.write(to: &writer)
            fromID?.write(to: &writer)
            savedPeerID?.write(to: &writer)
            savedReaction?.write(to: &writer)
            topMsgID?.write(to: &writer)
            filter.write(to: &writer)
            minDate.write(to: &writer)
            maxDate.write(to: &writer)
            offsetID.write(to: &writer)
            addOffset.write(to: &writer)
            limit.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `messages.searchGlobal#6126a43c`, answered by `messages.Messages`.
    package struct MessagesSearchGlobal: TLFunction {
        package typealias Answer = MessagesMessages

        package var broadcastsOnly: Bool
        package var groupsOnly: Bool
        package var usersOnly: Bool
        package var folderID: Int32?
        package var community: InputChannel?
        package var q: String
        package var filter: MessagesFilter
        package var minDate: Int32
        package var maxDate: Int32
        package var offsetRate: Int32
        package var offsetPeer: InputPeer
        package var offsetID: Int32
        package var limit: Int32

        package static var id: UInt32 { 0x6126a43c }

        package init(
            broadcastsOnly: Bool = false,
            groupsOnly: Bool = false,
            usersOnly: Bool = false,
            folderID: Int32? = nil,
            community: InputChannel? = nil,
            q: String,
            filter: MessagesFilter,
            minDate: Int32,
            maxDate: Int32,
            offsetRate: Int32,
            offsetPeer: InputPeer,
            offsetID: Int32,
            limit: Int32
        ) {
            self.broadcastsOnly = broadcastsOnly
            self.groupsOnly = groupsOnly
            self.usersOnly = usersOnly
            self.folderID = folderID
            self.community = community
            self.q = q
            self.filter = filter
            self.minDate = minDate
            self.maxDate = maxDate
            self.offsetRate = offsetRate
            self.offsetPeer = offsetPeer
            self.offsetID = offsetID
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            broadcastsOnly = flags & 0x2 != 0
            groupsOnly = flags & 0x4 != 0
            usersOnly = flags & 0x8 != 0
            folderID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            community = flags & 0x10 != 0 ? try InputChannel(reading: &reader) : nil
            q = try String(reading: &reader)
            filter = try MessagesFilter(reading: &reader)
            minDate = try Int32(reading: &reader)
            maxDate = try Int32(reading: &reader)
            offsetRate = try Int32(reading: &reader)
            offsetPeer = try InputPeer(reading: &reader)
            offsetID = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if broadcastsOnly { flags |= 0x2 }
            if groupsOnly { flags |= 0x4 }
            if usersOnly { flags |= 0x8 }
            if folderID != nil { flags |= 0x1 }
            if community != nil { flags |= 0x10 }
            flags.write(to: &writer)
            folderID?.write(to: &writer)
            community?.write(to: &writer)
            q.write(to: &writer)
            filter.write(to: &writer)
            minDate.write(to: &writer)
            maxDate.write(to: &writer)
            offsetRate.write(to: &writer)
            offsetPeer.write(to: &writer)
            offsetID.write(to: &writer)
            limit.write(to: &writer)
        }
    }
}
