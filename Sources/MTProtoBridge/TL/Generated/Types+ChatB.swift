// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
