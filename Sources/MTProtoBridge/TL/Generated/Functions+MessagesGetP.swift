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
}
