// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.toggleDialogFilterTags#fd2dda49`, answered by `Bool`.
    package struct MessagesToggleDialogFilterTags: TLFunction {
        package typealias Answer = Bool

        package var enabled: Bool

        package static var id: UInt32 { 0xfd2dda49 }

        package init(enabled: Bool) {
            self.enabled = enabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            enabled = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            enabled.write(to: &writer)
        }
    }

    /// `messages.toggleDialogPin#a731e257`, answered by `Bool`.
    package struct MessagesToggleDialogPin: TLFunction {
        package typealias Answer = Bool

        package var pinned: Bool
        package var peer: InputDialogPeer

        package static var id: UInt32 { 0xa731e257 }

        package init(pinned: Bool = false, peer: InputDialogPeer) {
            self.pinned = pinned
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pinned = flags & 0x1 != 0
            peer = try InputDialogPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pinned { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
        }
    }

    /// `messages.toggleNoForwards#b2081a35`, answered by `Updates`.
    package struct MessagesToggleNoForwards: TLFunction {
        package typealias Answer = Updates

        package var peer: InputPeer
        package var enabled: Bool
        package var requestMsgID: Int32?

        package static var id: UInt32 { 0xb2081a35 }

        package init(peer: InputPeer, enabled: Bool, requestMsgID: Int32? = nil) {
            self.peer = peer
            self.enabled = enabled
            self.requestMsgID = requestMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            enabled = try Bool(reading: &reader)
            requestMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if requestMsgID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            enabled.write(to: &writer)
            requestMsgID?.write(to: &writer)
        }
    }

    /// `messages.unpinAllMessages#062dd747`, answered by `messages.AffectedHistory`.
    package struct MessagesUnpinAllMessages: TLFunction {
        package typealias Answer = MessagesAffectedHistory

        package var peer: InputPeer
        package var topMsgID: Int32?
        package var savedPeerID: InputPeer?

        package static var id: UInt32 { 0x062dd747 }

        package init(peer: InputPeer, topMsgID: Int32? = nil, savedPeerID: InputPeer? = nil) {
            self.peer = peer
            self.topMsgID = topMsgID
            self.savedPeerID = savedPeerID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            peer = try InputPeer(reading: &reader)
            topMsgID = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            savedPeerID = flags & 0x2 != 0 ? try InputPeer(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if topMsgID != nil { flags |= 0x1 }
            if savedPeerID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            topMsgID?.write(to: &writer)
            savedPeerID?.write(to: &writer)
        }
    }

    /// `messages.updateDialogFilter#1ad4a04a`, answered by `Bool`.
    package struct MessagesUpdateDialogFilter: TLFunction {
        package typealias Answer = Bool

        package var id: Int32
        package var filter: DialogFilter?

        package static var id: UInt32 { 0x1ad4a04a }

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

    /// `messages.updateDialogFiltersOrder#c563c1e4`, answered by `Bool`.
    package struct MessagesUpdateDialogFiltersOrder: TLFunction {
        package typealias Answer = Bool

        package var order: [Int32]

        package static var id: UInt32 { 0xc563c1e4 }

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

    /// `messages.updatePinnedMessage#d2aaf7ec`, answered by `Updates`.
    package struct MessagesUpdatePinnedMessage: TLFunction {
        package typealias Answer = Updates

        package var silent: Bool
        package var unpin: Bool
        package var pmOneside: Bool
        package var peer: InputPeer
        package var id: Int32

        package static var id: UInt32 { 0xd2aaf7ec }

        package init(
            silent: Bool = false,
            unpin: Bool = false,
            pmOneside: Bool = false,
            peer: InputPeer,
            id: Int32
        ) {
            self.silent = silent
            self.unpin = unpin
            self.pmOneside = pmOneside
            self.peer = peer
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            silent = flags & 0x1 != 0
            unpin = flags & 0x2 != 0
            pmOneside = flags & 0x4 != 0
            peer = try InputPeer(reading: &reader)
            id = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if silent { flags |= 0x1 }
            if unpin { flags |= 0x2 }
            if pmOneside { flags |= 0x4 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `messages.uploadMedia#14967978`, answered by `MessageMedia`.
    package struct MessagesUploadMedia: TLFunction {
        package typealias Answer = MessageMedia

        package var businessConnectionID: String?
        package var peer: InputPeer
        package var media: InputMedia

        package static var id: UInt32 { 0x14967978 }

        package init(businessConnectionID: String? = nil, peer: InputPeer, media: InputMedia) {
            self.businessConnectionID = businessConnectionID
            self.peer = peer
            self.media = media
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            businessConnectionID = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            peer = try InputPeer(reading: &reader)
            media = try InputMedia(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if businessConnectionID != nil { flags |= 0x1 }
            flags.write(to: &writer)
            businessConnectionID?.write(to: &writer)
            peer.write(to: &writer)
            media.write(to: &writer)
        }
    }
}
