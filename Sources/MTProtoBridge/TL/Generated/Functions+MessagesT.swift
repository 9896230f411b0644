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
}
