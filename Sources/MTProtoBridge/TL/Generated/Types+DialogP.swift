// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `DialogPeer`.
    package enum DialogPeer: TLValue {
        case dialogPeer(DialogPeerFields)
        case dialogPeerFolder(DialogPeerFolder)
        case dialogPeerCommunity(DialogPeerCommunity)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe56dbf05: self = .dialogPeer(try DialogPeerFields(readingFields: &reader))
            case 0x514519e2: self = .dialogPeerFolder(try DialogPeerFolder(readingFields: &reader))
            case 0x2f65c8e4: self = .dialogPeerCommunity(try DialogPeerCommunity(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .dialogPeer(let value): value.write(to: &writer)
            case .dialogPeerFolder(let value): value.write(to: &writer)
            case .dialogPeerCommunity(let value): value.write(to: &writer)
            }
        }
    }

    /// `dialogPeerCommunity#2f65c8e4`, a `DialogPeer`.
    package struct DialogPeerCommunity: TLConstructor {
        package var communityID: Int64

        package static var id: UInt32 { 0x2f65c8e4 }

        package init(communityID: Int64) {
            self.communityID = communityID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            communityID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            communityID.write(to: &writer)
        }
    }

    /// `dialogPeer#e56dbf05`, a `DialogPeer`.
    package struct DialogPeerFields: TLConstructor {
        package var peer: Peer

        package static var id: UInt32 { 0xe56dbf05 }

        package init(peer: Peer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `dialogPeerFolder#514519e2`, a `DialogPeer`.
    package struct DialogPeerFolder: TLConstructor {
        package var folderID: Int32

        package static var id: UInt32 { 0x514519e2 }

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
}
