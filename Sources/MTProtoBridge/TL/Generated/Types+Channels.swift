// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channels.adminLogResults#ed8af74d`, a `channels.AdminLogResults`.
    package struct ChannelsAdminLogResults: TLConstructor {
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xed8af74d }

        package init(chats: [Chat], users: [User]) {
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try reader.readEmptyVector()
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            writer.writeEmptyVector()
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `channels.channelParticipant#dfb80317`, a `channels.ChannelParticipant`.
    package struct ChannelsChannelParticipant: TLConstructor {
        package var participant: ChannelParticipant
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xdfb80317 }

        package init(participant: ChannelParticipant, chats: [Chat], users: [User]) {
            self.participant = participant
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            participant = try ChannelParticipant(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            participant.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `channels.ChannelParticipants`.
    package enum ChannelsChannelParticipants: TLValue {
        case channelParticipants(ChannelsChannelParticipantsFields)
        case channelParticipantsNotModified

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x9ab0feaf: self = .channelParticipants(try ChannelsChannelParticipantsFields(readingFields: &reader))
            case 0xf0173fe9: self = .channelParticipantsNotModified
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .channelParticipants(let value): value.write(to: &writer)
            case .channelParticipantsNotModified: writer.write(id: 0xf0173fe9)
            }
        }
    }

    /// `channels.channelParticipants#9ab0feaf`, a `channels.ChannelParticipants`.
    package struct ChannelsChannelParticipantsFields: TLConstructor {
        package var count: Int32
        package var participants: [ChannelParticipant]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x9ab0feaf }

        package init(count: Int32, participants: [ChannelParticipant], chats: [Chat], users: [User]) {
            self.count = count
            self.participants = participants
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
            participants = try [ChannelParticipant](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
            participants.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `channels.sendAsPeers#f496b0c6`, a `channels.SendAsPeers`.
    package struct ChannelsSendAsPeers: TLConstructor {
        package var peers: [SendAsPeer]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xf496b0c6 }

        package init(peers: [SendAsPeer], chats: [Chat], users: [User]) {
            self.peers = peers
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peers = try [SendAsPeer](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peers.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
