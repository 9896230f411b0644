// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `chat#41cbf256`, a `Chat`.
    package struct ChatFields: TLConstructor {
        package var creator: Bool
        package var left: Bool
        package var deactivated: Bool
        package var callActive: Bool
        package var callNotEmpty: Bool
        package var noforwards: Bool
        package var id: Int64
        package var title: String
        package var photo: ChatPhoto
        package var participantsCount: Int32
        package var date: Int32
        package var version: Int32
        package var migratedTo: InputChannel?
        package var adminRights: ChatAdminRights?
        package var defaultBannedRights: ChatBannedRights?

        package static var id: UInt32 { 0x41cbf256 }

        package init(
            creator: Bool = false,
            left: Bool = false,
            deactivated: Bool = false,
            callActive: Bool = false,
            callNotEmpty: Bool = false,
            noforwards: Bool = false,
            id: Int64,
            title: String,
            photo: ChatPhoto,
            participantsCount: Int32,
            date: Int32,
            version: Int32,
            migratedTo: InputChannel? = nil,
            adminRights: ChatAdminRights? = nil,
            defaultBannedRights: ChatBannedRights? = nil
        ) {
            self.creator = creator
            self.left = left
            self.deactivated = deactivated
            self.callActive = callActive
            self.callNotEmpty = callNotEmpty
            self.noforwards = noforwards
            self.id = id
            self.title = title
            self.photo = photo
            self.participantsCount = participantsCount
            self.date = date
            self.version = version
            self.migratedTo = migratedTo
            self.adminRights = adminRights
            self.defaultBannedRights = defaultBannedRights
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            creator = flags & 0x1 != 0
            left = flags & 0x4 != 0
            deactivated = flags & 0x20 != 0
            callActive = flags & 0x800000 != 0
            callNotEmpty = flags & 0x1000000 != 0
            noforwards = flags & 0x2000000 != 0
            id = try Int64(reading: &reader)
            title = try String(reading: &reader)
            photo = try ChatPhoto(reading: &reader)
            participantsCount = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
            version = try Int32(reading: &reader)
            migratedTo = flags & 0x40 != 0 ? try InputChannel(reading: &reader) : nil
            adminRights = flags & 0x4000 != 0 ? try ChatAdminRights(reading: &reader) : nil
            defaultBannedRights = flags & 0x40000 != 0 ? try ChatBannedRights(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if creator { flags |= 0x1 }
            if left { flags |= 0x4 }
            if deactivated { flags |= 0x20 }
            if callActive { flags |= 0x800000 }
            if callNotEmpty { flags |= 0x1000000 }
            if noforwards { flags |= 0x2000000 }
            if migratedTo != nil { flags |= 0x40 }
            if adminRights != nil { flags |= 0x4000 }
            if defaultBannedRights != nil { flags |= 0x40000 }
            flags.write(to: &writer)
            id.write(to: &writer)
            title.write(to: &writer)
            photo.write(to: &writer)
            participantsCount.write(to: &writer)
            date.write(to: &writer)
            version.write(to: &writer)
            migratedTo?.write(to: &writer)
            adminRights?.write(to: &writer)
            defaultBannedRights?.write(to: &writer)
        }
    }

    /// `chatForbidden#6592a1a7`, a `Chat`.
    package struct ChatForbidden: TLConstructor {
        package var id: Int64
        package var title: String

        package static var id: UInt32 { 0x6592a1a7 }

        package init(id: Int64, title: String) {
            self.id = id
            self.title = title
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            title = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            title.write(to: &writer)
        }
    }

    /// `ChatFull`.
    package enum ChatFull: TLValue {
        indirect case chatFull(ChatFullFields)
        indirect case channelFull(ChannelFull)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x2633421b: self = .chatFull(try ChatFullFields(readingFields: &reader))
            case 0xa04e8d3a:
                self = .channelFull(try ChannelFull(readingFields: &reader, layer: 0))
            case 0xc4c4dd40:
                self = .channelFull(try ChannelFull(readingFields: &reader, layer: 231))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .chatFull(let value): value.write(to: &writer)
            case .channelFull(let value): value.write(to: &writer)
            }
        }
    }

    /// `chatFull#2633421b`, a `ChatFull`.
    package struct ChatFullFields: TLConstructor {
        package var canSetUsername: Bool
        package var hasScheduled: Bool
        package var translationsDisabled: Bool
        package var hasWelcomeMessages: Bool
        package var id: Int64
        package var about: String
        package var participants: ChatParticipants
        package var chatPhoto: Photo?
        package var notifySettings: PeerNotifySettings
        package var exportedInvite: ExportedChatInvite?
        package var botInfo: [BotInfo]?
        package var pinnedMsgID: Int32?
        package var folderID: Int32?
        package var ttlPeriod: Int32?
        package var groupcallDefaultJoinAs: Peer?
        package var themeEmoticon: String?
        package var requestsPending: Int32?
        package var recentRequesters: [Int64]?
        package var availableReactions: ChatReactions?
        package var reactionsLimit: Int32?

        package static var id: UInt32 { 0x2633421b }

        package init(
            canSetUsername: Bool = false,
            hasScheduled: Bool = false,
            translationsDisabled: Bool = false,
            hasWelcomeMessages: Bool = false,
            id: Int64,
            about: String,
            participants: ChatParticipants,
            chatPhoto: Photo? = nil,
            notifySettings: PeerNotifySettings,
            exportedInvite: ExportedChatInvite? = nil,
            botInfo: [BotInfo]? = nil,
            pinnedMsgID: Int32? = nil,
            folderID: Int32? = nil,
            ttlPeriod: Int32? = nil,
            groupcallDefaultJoinAs: Peer? = nil,
            themeEmoticon: String? = nil,
            requestsPending: Int32? = nil,
            recentRequesters: [Int64]? = nil,
            availableReactions: ChatReactions? = nil,
            reactionsLimit: Int32? = nil
        ) {
            self.canSetUsername = canSetUsername
            self.hasScheduled = hasScheduled
            self.translationsDisabled = translationsDisabled
            self.hasWelcomeMessages = hasWelcomeMessages
            self.id = id
            self.about = about
            self.participants = participants
            self.chatPhoto = chatPhoto
            self.notifySettings = notifySettings
            self.exportedInvite = exportedInvite
            self.botInfo = botInfo
            self.pinnedMsgID = pinnedMsgID
            self.folderID = folderID
            self.ttlPeriod = ttlPeriod
            self.groupcallDefaultJoinAs = groupcallDefaultJoinAs
            self.themeEmoticon = themeEmoticon
            self.requestsPending = requestsPending
            self.recentRequesters = recentRequesters
            self.availableReactions = availableReactions
            self.reactionsLimit = reactionsLimit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            canSetUsername = flags & 0x80 != 0
            hasScheduled = flags & 0x100 != 0
            translationsDisabled = flags & 0x80000 != 0
            hasWelcomeMessages = flags & 0x200000 != 0
            id = try Int64(reading: &reader)
            about = try String(reading: &reader)
            participants = try ChatParticipants(reading: &reader)
            chatPhoto = flags & 0x4 != 0 ? try Photo(reading: &reader) : nil
            notifySettings = try PeerNotifySettings(reading: &reader)
            exportedInvite = flags & 0x2000 != 0 ? try ExportedChatInvite(reading: &reader) : nil
            botInfo = flags & 0x8 != 0 ? try [BotInfo](reading: &reader) : nil
            pinnedMsgID = flags & 0x40 != 0 ? try Int32(reading: &reader) : nil
            folderID = flags & 0x800 != 0 ? try Int32(reading: &reader) : nil
            if flags & 0x1000 != 0 { try reader.refuse() }
            ttlPeriod = flags & 0x4000 != 0 ? try Int32(reading: &reader) : nil
            groupcallDefaultJoinAs = flags & 0x8000 != 0 ? try Peer(reading: &reader) : nil
            themeEmoticon = flags & 0x10000 != 0 ? try String(reading: &reader) : nil
            requestsPending = flags & 0x20000 != 0 ? try Int32(reading: &reader) : nil
            recentRequesters = flags & 0x20000 != 0 ? try [Int64](reading: &reader) : nil
            availableReactions = flags & 0x40000 != 0 ? try ChatReactions(reading: &reader) : nil
            reactionsLimit = flags & 0x100000 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if canSetUsername { flags |= 0x80 }
            if hasScheduled { flags |= 0x100 }
            if translationsDisabled { flags |= 0x80000 }
            if hasWelcomeMessages { flags |= 0x200000 }
            if chatPhoto != nil { flags |= 0x4 }
            if exportedInvite != nil { flags |= 0x2000 }
            if botInfo != nil { flags |= 0x8 }
            if pinnedMsgID != nil { flags |= 0x40 }
            if folderID != nil { flags |= 0x800 }
            if ttlPeriod != nil { flags |= 0x4000 }
            if groupcallDefaultJoinAs != nil { flags |= 0x8000 }
            if themeEmoticon != nil { flags |= 0x10000 }
            if requestsPending != nil, recentRequesters != nil { flags |= 0x20000 }
            if availableReactions != nil { flags |= 0x40000 }
            if reactionsLimit != nil { flags |= 0x100000 }
            flags.write(to: &writer)
            id.write(to: &writer)
            about.write(to: &writer)
            participants.write(to: &writer)
            chatPhoto?.write(to: &writer)
            notifySettings.write(to: &writer)
            exportedInvite?.write(to: &writer)
            botInfo?.write(to: &writer)
            pinnedMsgID?.write(to: &writer)
            folderID?.write(to: &writer)
            ttlPeriod?.write(to: &writer)
            groupcallDefaultJoinAs?.write(to: &writer)
            themeEmoticon?.write(to: &writer)
            if flags & 0x20000 != 0 { requestsPending?.write(to: &writer) }
            if flags & 0x20000 != 0 { recentRequesters?.write(to: &writer) }
            availableReactions?.write(to: &writer)
            reactionsLimit?.write(to: &writer)
        }
    }
}
