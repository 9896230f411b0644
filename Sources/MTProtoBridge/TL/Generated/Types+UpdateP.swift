// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updatePeerBlocked#ebe07752`, a `Update`.
    package struct UpdatePeerBlocked: TLConstructor {
        package var blocked: Bool
        package var blockedMyStoriesFrom: Bool
        package var peerID: Peer

        package static var id: UInt32 { 0xebe07752 }

        package init(blocked: Bool = false, blockedMyStoriesFrom: Bool = false, peerID: Peer) {
            self.blocked = blocked
            self.blockedMyStoriesFrom = blockedMyStoriesFrom
            self.peerID = peerID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            blocked = flags & 0x1 != 0
            blockedMyStoriesFrom = flags & 0x2 != 0
            peerID = try Peer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if blocked { flags |= 0x1 }
            if blockedMyStoriesFrom { flags |= 0x2 }
            flags.write(to: &writer)
            peerID.write(to: &writer)
        }
    }

    /// `updatePeerHistoryTTL#bb9bb9a5`, a `Update`.
    package struct UpdatePeerHistoryTTL: TLConstructor {
        package var peer: Peer
        package var ttlPeriod: Int32?

        package static var id: UInt32 { 0xbb9bb9a5 }

        package init(peer: Peer, ttlPeriod: Int32? = nil) {
            self.peer = peer
            self.ttlPeriod = ttlPeriod
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try Peer(reading: &reader)
            ttlPeriod = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if ttlPeriod != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            ttlPeriod?.write(to: &writer)
        }
    }

    /// `updatePeerLocated#b4afcfb0`, a `Update`.
    package struct UpdatePeerLocated: TLConstructor {
        package var peers: [PeerLocated]

        package static var id: UInt32 { 0xb4afcfb0 }

        package init(peers: [PeerLocated]) {
            self.peers = peers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peers = try [PeerLocated](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peers.write(to: &writer)
        }
    }

    /// `updatePeerSettings#6a7e7366`, a `Update`.
    package struct UpdatePeerSettings: TLConstructor {
        package var peer: Peer
        package var settings: PeerSettings

        package static var id: UInt32 { 0x6a7e7366 }

        package init(peer: Peer, settings: PeerSettings) {
            self.peer = peer
            self.settings = settings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            settings = try PeerSettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            settings.write(to: &writer)
        }
    }

    /// `updatePendingJoinRequests#7063c3db`, a `Update`.
    package struct UpdatePendingJoinRequests: TLConstructor {
        package var peer: Peer
        package var requestsPending: Int32
        package var recentRequesters: [Int64]

        package static var id: UInt32 { 0x7063c3db }

        package init(peer: Peer, requestsPending: Int32, recentRequesters: [Int64]) {
            self.peer = peer
            self.requestsPending = requestsPending
            self.recentRequesters = recentRequesters
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            requestsPending = try Int32(reading: &reader)
            recentRequesters = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            requestsPending.write(to: &writer)
            recentRequesters.write(to: &writer)
        }
    }

    /// `updatePinnedChannelMessages#5bb98608`, a `Update`.
    package struct UpdatePinnedChannelMessages: TLConstructor {
        package var pinned: Bool
        package var channelID: Int64
        package var messages: [Int32]
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x5bb98608 }

        package init(
            pinned: Bool = false,
            channelID: Int64,
            messages: [Int32],
            pts: Int32,
            ptsCount: Int32
        ) {
            self.pinned = pinned
            self.channelID = channelID
            self.messages = messages
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pinned = flags & 0x1 != 0
            channelID = try Int64(reading: &reader)
            messages = try [Int32](reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pinned { flags |= 0x1 }
            flags.write(to: &writer)
            channelID.write(to: &writer)
            messages.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updatePinnedDialogs#fa0f3ca2`, a `Update`.
    package struct UpdatePinnedDialogs: TLConstructor {
        package var folderID: Int32?
        package var order: [DialogPeer]?

        package static var id: UInt32 { 0xfa0f3ca2 }

        package init(folderID: Int32? = nil, order: [DialogPeer]? = nil) {
            self.folderID = folderID
            self.order = order
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            folderID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            order = flags & 0x1 != 0 ? try [DialogPeer](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if folderID != nil { flags |= 0x2 }
            if order != nil { flags |= 0x1 }
            flags.write(to: &writer)
            folderID?.write(to: &writer)
            order?.write(to: &writer)
        }
    }

    /// `updatePinnedMessages#ed85eab5`, a `Update`.
    package struct UpdatePinnedMessages: TLConstructor {
        package var pinned: Bool
        package var peer: Peer
        package var messages: [Int32]
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0xed85eab5 }

        package init(pinned: Bool = false, peer: Peer, messages: [Int32], pts: Int32, ptsCount: Int32) {
            self.pinned = pinned
            self.peer = peer
            self.messages = messages
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pinned = flags & 0x1 != 0
            peer = try Peer(reading: &reader)
            messages = try [Int32](reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pinned { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            messages.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updatePrivacy#ee3b272a`, a `Update`.
    package struct UpdatePrivacy: TLConstructor {
        package var key: PrivacyKey
        package var rules: [PrivacyRule]

        package static var id: UInt32 { 0xee3b272a }

        package init(key: PrivacyKey, rules: [PrivacyRule]) {
            self.key = key
            self.rules = rules
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            key = try PrivacyKey(reading: &reader)
            rules = try [PrivacyRule](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            key.write(to: &writer)
            rules.write(to: &writer)
        }
    }
}
