// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Chat`.
    package enum Chat: TLValue {
        case chatEmpty(ChatEmpty)
        indirect case chat(ChatFields)
        case chatForbidden(ChatForbidden)
        indirect case channel(Channel)
        case channelForbidden(ChannelForbidden)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x29562865: self = .chatEmpty(try ChatEmpty(readingFields: &reader))
            case 0x41cbf256: self = .chat(try ChatFields(readingFields: &reader))
            case 0x6592a1a7: self = .chatForbidden(try ChatForbidden(readingFields: &reader))
            case 0x1c32b11c:
                self = .channel(try Channel(readingFields: &reader, layer: 0))
            case 0xd49f34c6:
                self = .channel(try Channel(readingFields: &reader, layer: 228))
            case 0x7ad15240:
                self = .channel(try Channel(readingFields: &reader, layer: 231))
            case 0x17d493d5: self = .channelForbidden(try ChannelForbidden(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatEmpty(let value): value.write(to: &writer)
            case .chat(let value): value.write(to: &writer)
            case .chatForbidden(let value): value.write(to: &writer)
            case .channel(let value): value.write(to: &writer)
            case .channelForbidden(let value): value.write(to: &writer)
            }
        }
    }

    /// `chatAdminRights#5fb224d5`, a `ChatAdminRights`.
    package struct ChatAdminRights: TLConstructor {
        package var changeInfo: Bool
        package var postMessages: Bool
        package var editMessages: Bool
        package var deleteMessages: Bool
        package var banUsers: Bool
        package var inviteUsers: Bool
        package var pinMessages: Bool
        package var addAdmins: Bool
        package var anonymous: Bool
        package var manageCall: Bool
        package var other: Bool
        package var manageTopics: Bool
        package var postStories: Bool
        package var editStories: Bool
        package var deleteStories: Bool
        package var manageDirectMessages: Bool
        package var manageRanks: Bool
        package var manageLinkedPeers: Bool
        package var manageWelcomeMessages: Bool

        package static var id: UInt32 { 0x5fb224d5 }

        package init(
            changeInfo: Bool = false,
            postMessages: Bool = false,
            editMessages: Bool = false,
            deleteMessages: Bool = false,
            banUsers: Bool = false,
            inviteUsers: Bool = false,
            pinMessages: Bool = false,
            addAdmins: Bool = false,
            anonymous: Bool = false,
            manageCall: Bool = false,
            other: Bool = false,
            manageTopics: Bool = false,
            postStories: Bool = false,
            editStories: Bool = false,
            deleteStories: Bool = false,
            manageDirectMessages: Bool = false,
            manageRanks: Bool = false,
            manageLinkedPeers: Bool = false,
            manageWelcomeMessages: Bool = false
        ) {
            self.changeInfo = changeInfo
            self.postMessages = postMessages
            self.editMessages = editMessages
            self.deleteMessages = deleteMessages
            self.banUsers = banUsers
            self.inviteUsers = inviteUsers
            self.pinMessages = pinMessages
            self.addAdmins = addAdmins
            self.anonymous = anonymous
            self.manageCall = manageCall
            self.other = other
            self.manageTopics = manageTopics
            self.postStories = postStories
            self.editStories = editStories
            self.deleteStories = deleteStories
            self.manageDirectMessages = manageDirectMessages
            self.manageRanks = manageRanks
            self.manageLinkedPeers = manageLinkedPeers
            self.manageWelcomeMessages = manageWelcomeMessages
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            changeInfo = flags & 0x1 != 0
            postMessages = flags & 0x2 != 0
            editMessages = flags & 0x4 != 0
            deleteMessages = flags & 0x8 != 0
            banUsers = flags & 0x10 != 0
            inviteUsers = flags & 0x20 != 0
            pinMessages = flags & 0x80 != 0
            addAdmins = flags & 0x200 != 0
            anonymous = flags & 0x400 != 0
            manageCall = flags & 0x800 != 0
            other = flags & 0x1000 != 0
            manageTopics = flags & 0x2000 != 0
            postStories = flags & 0x4000 != 0
            editStories = flags & 0x8000 != 0
            deleteStories = flags & 0x10000 != 0
            manageDirectMessages = flags & 0x20000 != 0
            manageRanks = flags & 0x40000 != 0
            manageLinkedPeers = flags & 0x80000 != 0
            manageWelcomeMessages = flags & 0x100000 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if changeInfo { flags |= 0x1 }
            if postMessages { flags |= 0x2 }
            if editMessages { flags |= 0x4 }
            if deleteMessages { flags |= 0x8 }
            if banUsers { flags |= 0x10 }
            if inviteUsers { flags |= 0x20 }
            if pinMessages { flags |= 0x80 }
            if addAdmins { flags |= 0x200 }
            if anonymous { flags |= 0x400 }
            if manageCall { flags |= 0x800 }
            if other { flags |= 0x1000 }
            if manageTopics { flags |= 0x2000 }
            if postStories { flags |= 0x4000 }
            if editStories { flags |= 0x8000 }
            if deleteStories { flags |= 0x10000 }
            if manageDirectMessages { flags |= 0x20000 }
            if manageRanks { flags |= 0x40000 }
            if manageLinkedPeers { flags |= 0x80000 }
            if manageWelcomeMessages { flags |= 0x100000 }
            flags.write(to: &writer)
        }
    }

    /// `chatAdminWithInvites#f2ecef23`, a `ChatAdminWithInvites`.
    package struct ChatAdminWithInvites: TLConstructor {
        package var adminID: Int64
        package var invitesCount: Int32
        package var revokedInvitesCount: Int32

        package static var id: UInt32 { 0xf2ecef23 }

        package init(adminID: Int64, invitesCount: Int32, revokedInvitesCount: Int32) {
            self.adminID = adminID
            self.invitesCount = invitesCount
            self.revokedInvitesCount = revokedInvitesCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            adminID = try Int64(reading: &reader)
            invitesCount = try Int32(reading: &reader)
            revokedInvitesCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            adminID.write(to: &writer)
            invitesCount.write(to: &writer)
            revokedInvitesCount.write(to: &writer)
        }
    }

    /// `chatBannedRights#9f120418`, a `ChatBannedRights`.
    package struct ChatBannedRights: TLConstructor {
        package var viewMessages: Bool
        package var sendMessages: Bool
        package var sendMedia: Bool
        package var sendStickers: Bool
        package var sendGifs: Bool
        package var sendGames: Bool
        package var sendInline: Bool
        package var embedLinks: Bool
        package var sendPolls: Bool
        package var changeInfo: Bool
        package var inviteUsers: Bool
        package var pinMessages: Bool
        package var manageTopics: Bool
        package var sendPhotos: Bool
        package var sendVideos: Bool
        package var sendRoundvideos: Bool
        package var sendAudios: Bool
        package var sendVoices: Bool
        package var sendDocs: Bool
        package var sendPlain: Bool
        package var editRank: Bool
        package var sendReactions: Bool
        package var manageLinkedPeers: Bool
        package var untilDate: Int32

        package static var id: UInt32 { 0x9f120418 }

        package init(
            viewMessages: Bool = false,
            sendMessages: Bool = false,
            sendMedia: Bool = false,
            sendStickers: Bool = false,
            sendGifs: Bool = false,
            sendGames: Bool = false,
            sendInline: Bool = false,
            embedLinks: Bool = false,
            sendPolls: Bool = false,
            changeInfo: Bool = false,
            inviteUsers: Bool = false,
            pinMessages: Bool = false,
            manageTopics: Bool = false,
            sendPhotos: Bool = false,
            sendVideos: Bool = false,
            sendRoundvideos: Bool = false,
            sendAudios: Bool = false,
            sendVoices: Bool = false,
            sendDocs: Bool = false,
            sendPlain: Bool = false,
            editRank: Bool = false,
            sendReactions: Bool = false,
            manageLinkedPeers: Bool = false,
            untilDate: Int32
        ) {
            self.viewMessages = viewMessages
            self.sendMessages = sendMessages
            self.sendMedia = sendMedia
            self.sendStickers = sendStickers
            self.sendGifs = sendGifs
            self.sendGames = sendGames
            self.sendInline = sendInline
            self.embedLinks = embedLinks
            self.sendPolls = sendPolls
            self.changeInfo = changeInfo
            self.inviteUsers = inviteUsers
            self.pinMessages = pinMessages
            self.manageTopics = manageTopics
            self.sendPhotos = sendPhotos
            self.sendVideos = sendVideos
            self.sendRoundvideos = sendRoundvideos
            self.sendAudios = sendAudios
            self.sendVoices = sendVoices
            self.sendDocs = sendDocs
            self.sendPlain = sendPlain
            self.editRank = editRank
            self.sendReactions = sendReactions
            self.manageLinkedPeers = manageLinkedPeers
            self.untilDate = untilDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            viewMessages = flags & 0x1 != 0
            sendMessages = flags & 0x2 != 0
            sendMedia = flags & 0x4 != 0
            sendStickers = flags & 0x8 != 0
            sendGifs = flags & 0x10 != 0
            sendGames = flags & 0x20 != 0
            sendInline = flags & 0x40 != 0
            embedLinks = flags & 0x80 != 0
            sendPolls = flags & 0x100 != 0
            changeInfo = flags & 0x400 != 0
            inviteUsers = flags & 0x8000 != 0
            pinMessages = flags & 0x20000 != 0
            manageTopics = flags & 0x40000 != 0
            sendPhotos = flags & 0x80000 != 0
            sendVideos = flags & 0x100000 != 0
            sendRoundvideos = flags & 0x200000 != 0
            sendAudios = flags & 0x400000 != 0
            sendVoices = flags & 0x800000 != 0
            sendDocs = flags & 0x1000000 != 0
            sendPlain = flags & 0x2000000 != 0
            editRank = flags & 0x4000000 != 0
            sendReactions = flags & 0x8000000 != 0
            manageLinkedPeers = flags & 0x10000000 != 0
            untilDate = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if viewMessages { flags |= 0x1 }
            if sendMessages { flags |= 0x2 }
            if sendMedia { flags |= 0x4 }
            if sendStickers { flags |= 0x8 }
            if sendGifs { flags |= 0x10 }
            if sendGames { flags |= 0x20 }
            if sendInline { flags |= 0x40 }
            if embedLinks { flags |= 0x80 }
            if sendPolls { flags |= 0x100 }
            if changeInfo { flags |= 0x400 }
            if inviteUsers { flags |= 0x8000 }
            if pinMessages { flags |= 0x20000 }
            if manageTopics { flags |= 0x40000 }
            if sendPhotos { flags |= 0x80000 }
            if sendVideos { flags |= 0x100000 }
            if sendRoundvideos { flags |= 0x200000 }
            if sendAudios { flags |= 0x400000 }
            if sendVoices { flags |= 0x800000 }
            if sendDocs { flags |= 0x1000000 }
            if sendPlain { flags |= 0x2000000 }
            if editRank { flags |= 0x4000000 }
            if sendReactions { flags |= 0x8000000 }
            if manageLinkedPeers { flags |= 0x10000000 }
            flags.write(to: &writer)
            untilDate.write(to: &writer)
        }
    }

    /// `chatEmpty#29562865`, a `Chat`.
    package struct ChatEmpty: TLConstructor {
        package var id: Int64

        package static var id: UInt32 { 0x29562865 }

        package init(id: Int64) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }
}
