// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.hideChatJoinRequest#7fe7e815`, answered by `Updates`.
    package struct MessagesHideChatJoinRequest: TLFunction {
        package typealias Answer = Updates

        package var approved: Bool
        package var peer: InputPeer
        package var userID: InputUser

        package static var id: UInt32 { 0x7fe7e815 }

        package init(approved: Bool = false, peer: InputPeer, userID: InputUser) {
            self.approved = approved
            self.peer = peer
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            approved = flags & 0x1 != 0
            peer = try InputPeer(reading: &reader)
            userID = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if approved { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            userID.write(to: &writer)
        }
    }

    /// `messages.hidePeerSettingsBar#4facb138`, answered by `Bool`.
    package struct MessagesHidePeerSettingsBar: TLFunction {
        package typealias Answer = Bool

        package var peer: InputPeer

        package static var id: UInt32 { 0x4facb138 }

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
}
