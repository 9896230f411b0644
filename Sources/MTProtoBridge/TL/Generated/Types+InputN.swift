// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputNotifyCommunity#27bb1adc`, a `InputNotifyPeer`.
    package struct InputNotifyCommunity: TLConstructor {
        package var community: InputChannel

        package static var id: UInt32 { 0x27bb1adc }

        package init(community: InputChannel) {
            self.community = community
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            community = try InputChannel(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            community.write(to: &writer)
        }
    }

    /// `inputNotifyForumTopic#5c467992`, a `InputNotifyPeer`.
    package struct InputNotifyForumTopic: TLConstructor {
        package var peer: InputPeer
        package var topMsgID: Int32

        package static var id: UInt32 { 0x5c467992 }

        package init(peer: InputPeer, topMsgID: Int32) {
            self.peer = peer
            self.topMsgID = topMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            topMsgID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            topMsgID.write(to: &writer)
        }
    }

    /// `InputNotifyPeer`.
    package enum InputNotifyPeer: TLValue {
        case inputNotifyPeer(InputNotifyPeerFields)
        case inputNotifyUsers
        case inputNotifyChats
        case inputNotifyBroadcasts
        case inputNotifyForumTopic(InputNotifyForumTopic)
        case inputNotifyCommunity(InputNotifyCommunity)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xb8bc5b0c: self = .inputNotifyPeer(try InputNotifyPeerFields(readingFields: &reader))
            case 0x193b4417: self = .inputNotifyUsers
            case 0x4a95e84e: self = .inputNotifyChats
            case 0xb1db7c7e: self = .inputNotifyBroadcasts
            case 0x5c467992: self = .inputNotifyForumTopic(try InputNotifyForumTopic(readingFields: &reader))
            case 0x27bb1adc: self = .inputNotifyCommunity(try InputNotifyCommunity(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputNotifyPeer(let value): value.write(to: &writer)
            case .inputNotifyUsers: writer.write(id: 0x193b4417)
            case .inputNotifyChats: writer.write(id: 0x4a95e84e)
            case .inputNotifyBroadcasts: writer.write(id: 0xb1db7c7e)
            case .inputNotifyForumTopic(let value): value.write(to: &writer)
            case .inputNotifyCommunity(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputNotifyPeer#b8bc5b0c`, a `InputNotifyPeer`.
    package struct InputNotifyPeerFields: TLConstructor {
        package var peer: InputPeer

        package static var id: UInt32 { 0xb8bc5b0c }

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
