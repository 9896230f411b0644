// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `userFull#06cbe645`, a `UserFull`.
    package struct UserFull: TLConstructor {
        package var blocked: Bool
        package var phoneCallsAvailable: Bool
        package var phoneCallsPrivate: Bool
        package var canPinMessage: Bool
        package var hasScheduled: Bool
        package var videoCallsAvailable: Bool
        package var voiceMessagesForbidden: Bool
        package var translationsDisabled: Bool
        package var storiesPinnedAvailable: Bool
        package var blockedMyStoriesFrom: Bool
        package var wallpaperOverridden: Bool
        package var contactRequirePremium: Bool
        package var readDatesPrivate: Bool
        package var sponsoredEnabled: Bool
        package var canViewRevenue: Bool
        package var botCanManageEmojiStatus: Bool
        package var displayGiftsButton: Bool
        package var noforwardsMyEnabled: Bool
        package var noforwardsPeerEnabled: Bool
        package var unofficialSecurityRisk: Bool
        package var id: Int64
        package var about: String?
        package var settings: PeerSettings
        package var personalPhoto: Photo?
        package var profilePhoto: Photo?
        package var fallbackPhoto: Photo?
        package var notifySettings: PeerNotifySettings
        package var botInfo: BotInfo?
        package var pinnedMsgID: Int32?
        package var commonChatsCount: Int32
        package var folderID: Int32?
        package var ttlPeriod: Int32?
        package var privateForwardName: String?
        package var botGroupAdminRights: ChatAdminRights?
        package var botBroadcastAdminRights: ChatAdminRights?
        package var birthday: Birthday?
        package var personalChannelID: Int64?
        package var personalChannelMessage: Int32?
        package var stargiftsCount: Int32?
        package var sendPaidMessagesStars: Int64?
        package var savedMusic: Document?
        package var note: TextWithEntities?
        package var botManagerID: Int64?

        package static var id: UInt32 { 0x06cbe645 }

        package init(
            blocked: Bool = false,
            phoneCallsAvailable: Bool = false,
            phoneCallsPrivate: Bool = false,
            canPinMessage: Bool = false,
            hasScheduled: Bool = false,
            videoCallsAvailable: Bool = false,
            voiceMessagesForbidden: Bool = false,
            translationsDisabled: Bool = false,
            storiesPinnedAvailable: Bool = false,
            blockedMyStoriesFrom: Bool = false,
            wallpaperOverridden: Bool = false,
            contactRequirePremium: Bool = false,
            readDatesPrivate: Bool = false,
            sponsoredEnabled: Bool = false,
            canViewRevenue: Bool = false,
            botCanManageEmojiStatus: Bool = false,
            displayGiftsButton: Bool = false,
            noforwardsMyEnabled: Bool = false,
            noforwardsPeerEnabled: Bool = false,
            unofficialSecurityRisk: Bool = false,
            id: Int64,
            about: String? = nil,
            settings: PeerSettings,
            personalPhoto: Photo? = nil,
            profilePhoto: Photo? = nil,
            fallbackPhoto: Photo? = nil,
            notifySettings: PeerNotifySettings,
            botInfo: BotInfo? = nil,
            pinnedMsgID: Int32? = nil,
            commonChatsCount: Int32,
            folderID: Int32? = nil,
            ttlPeriod: Int32? = nil,
            privateForwardName: String? = nil,
            botGroupAdminRights: ChatAdminRights? = nil,
            botBroadcastAdminRights: ChatAdminRights? = nil,
            birthday: Birthday? = nil,
            personalChannelID: Int64? = nil,
            personalChannelMessage: Int32? = nil,
            stargiftsCount: Int32? = nil,
            sendPaidMessagesStars: Int64? = nil,
            savedMusic: Document? = nil,
            note: TextWithEntities? = nil,
            botManagerID: Int64? = nil
        ) {
            self.blocked = blocked
            self.phoneCallsAvailable = phoneCallsAvailable
            self.phoneCallsPrivate = phoneCallsPrivate
            self.canPinMessage = canPinMessage
            self.hasScheduled = hasScheduled
            self.videoCallsAvailable = videoCallsAvailable
            self.voiceMessagesForbidden = voiceMessagesForbidden
            self.translationsDisabled = translationsDisabled
            self.storiesPinnedAvailable = storiesPinnedAvailable
            self.blockedMyStoriesFrom = blockedMyStoriesFrom
            self.wallpaperOverridden = wallpaperOverridden
            self.contactRequirePremium = contactRequirePremium
            self.readDatesPrivate = readDatesPrivate
            self.sponsoredEnabled = sponsoredEnabled
            self.canViewRevenue = canViewRevenue
            self.botCanManageEmojiStatus = botCanManageEmojiStatus
            self.displayGiftsButton = displayGiftsButton
            self.noforwardsMyEnabled = noforwardsMyEnabled
            self.noforwardsPeerEnabled = noforwardsPeerEnabled
            self.unofficialSecurityRisk = unofficialSecurityRisk
            self.id = id
            self.about = about
            self.settings = settings
            self.personalPhoto = personalPhoto
            self.profilePhoto = profilePhoto
            self.fallbackPhoto = fallbackPhoto
            self.notifySettings = notifySettings
            self.botInfo = botInfo
            self.pinnedMsgID = pinnedMsgID
            self.commonChatsCount = commonChatsCount
            self.folderID = folderID
            self.ttlPeriod = ttlPeriod
            self.privateForwardName = privateForwardName
            self.botGroupAdminRights = botGroupAdminRights
            self.botBroadcastAdminRights = botBroadcastAdminRights
            self.birthday = birthday
            self.personalChannelID = personalChannelID
            self.personalChannelMessage = personalChannelMessage
            self.stargiftsCount = stargiftsCount
            self.sendPaidMessagesStars = sendPaidMessagesStars
            self.savedMusic = savedMusic
            self.note = note
            self.botManagerID = botManagerID
        }

        package init(readingFields reader: inout TLReader, layer: Int32) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            blocked = flags & 0x1 != 0
            phoneCallsAvailable = flags & 0x10 != 0
            phoneCallsPrivate = flags & 0x20 != 0
            canPinMessage = flags & 0x80 != 0
            hasScheduled = flags & 0x1000 != 0
            videoCallsAvailable = flags & 0x2000 != 0
            voiceMessagesForbidden = flags & 0x100000 != 0
            translationsDisabled = flags & 0x800000 != 0
            storiesPinnedAvailable = flags & 0x4000000 != 0
            blockedMyStoriesFrom = flags & 0x8000000 != 0
            wallpaperOverridden = flags & 0x10000000 != 0
            contactRequirePremium = flags & 0x20000000 != 0
            readDatesPrivate = flags & 0x40000000 != 0
            let flags2 = try UInt32(reading: &reader)
            sponsoredEnabled = flags2 & 0x80 != 0
            canViewRevenue = flags2 & 0x200 != 0
            botCanManageEmojiStatus = flags2 & 0x400 != 0
            displayGiftsButton = flags2 & 0x10000 != 0
            noforwardsMyEnabled = flags2 & 0x800000 != 0
            noforwardsPeerEnabled = flags2 & 0x1000000 != 0
            unofficialSecurityRisk = flags2 & 0x4000000 != 0
            id = try Int64(reading: &reader)
            about = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            settings = try PeerSettings(reading: &reader)
            personalPhoto = flags & 0x200000 != 0 ? try Photo(reading: &reader) : nil
            profilePhoto = flags & 0x4 != 0 ? try Photo(reading: &reader) : nil
            fallbackPhoto = flags & 0x400000 != 0 ? try Photo(reading: &reader) : nil
            notifySettings = try PeerNotifySettings(reading: &reader)
            botInfo = flags & 0x8 != 0 ? try BotInfo(reading: &reader) : nil
            pinnedMsgID = flags & 0x40 != 0 ? try Int32(reading: &reader) : nil
            commonChatsCount = try Int32(reading: &reader)
            folderID = flags & 0x800 != 0 ? try Int32(reading: &reader) : nil
            ttlPeriod = flags & 0x4000 != 0 ? try Int32(reading: &reader) : nil
            if flags & 0x8000 != 0 { try reader.refuse() }
            privateForwardName = flags & 0x10000 != 0 ? try String(reading: &reader) : nil
            botGroupAdminRights = flags & 0x20000 != 0 ? try ChatAdminRights(reading: &reader) : nil
            botBroadcastAdminRights = flags & 0x40000 != 0 ? try ChatAdminRights(reading: &reader) : nil
            if flags & 0x1000000 != 0 { try reader.refuse() }
            if flags & 0x2000000 != 0 { try reader.refuse() }
            if flags2 & 0x1 != 0 { try reader.refuse() }
            if flags2 & 0x2 != 0 { try reader.refuse() }
            if flags2 & 0x4 != 0 { try reader.refuse() }
            if flags2 & 0x8 != 0 { try reader.refuse() }
            if flags2 & 0x10 != 0 { try reader.refuse() }
            birthday = flags2 & 0x20 != 0 ? try Birthday(reading: &reader) : nil
            personalChannelID = flags2 & 0x40 != 0 ? try Int64(reading: &reader) : nil
            personalChannelMessage = flags2 & 0x40 != 0 ? try Int32(reading: &reader) : nil
            stargiftsCount = flags2 & 0x100 != 0 ? try Int32(reading: &reader) : nil
            if flags2 & 0x800 != 0 { try reader.refuse() }
            if flags2 & 0x1000 != 0 { try reader.refuse() }
            sendPaidMessagesStars = flags2 & 0x4000 != 0 ? try Int64(reading: &reader) : nil
            if flags2 & 0x8000 != 0 { try reader.refuse() }
            if flags2 & 0x20000 != 0 { try reader.refuse() }
            if flags2 & 0x40000 != 0 { try reader.refuse() }
            if flags2 & 0x40000 != 0 { try reader.refuse() }
            if flags2 & 0x100000 != 0 { try reader.refuse() }
            savedMusic = flags2 & 0x200000 != 0 ? try Document(reading: &reader) : nil
            note = flags2 & 0x400000 != 0 ? try TextWithEntities(reading: &reader) : nil
            botManagerID = flags2 & 0x2000000 != 0 ? try Int64(reading: &reader) : nil
            if layer >= 231 && flags2 & 0x80000 != 0 { try reader.refuse() }
            if layer >= 231 && flags2 & 0x8000000 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if blocked { flags |= 0x1 }
            if phoneCallsAvailable { flags |= 0x10 }
            if phoneCallsPrivate { flags |= 0x20 }
            if canPinMessage { flags |= 0x80 }
            if hasScheduled { flags |= 0x1000 }
            if videoCallsAvailable { flags |= 0x2000 }
            if voiceMessagesForbidden { flags |= 0x100000 }
            if translationsDisabled { flags |= 0x800000 }
            if storiesPinnedAvailable { flags |= 0x4000000 }
            if blockedMyStoriesFrom { flags |= 0x8000000 }
            if wallpaperOverridden { flags |= 0x10000000 }
            if contactRequirePremium { flags |= 0x20000000 }
            if readDatesPrivate { flags |= 0x40000000 }
            if about != nil { flags |= 0x2 }
            if personalPhoto != nil { flags |= 0x200000 }
            if profilePhoto != nil { flags |= 0x4 }
            if fallbackPhoto != nil { flags |= 0x400000 }
            if botInfo != nil { flags |= 0x8 }
            if pinnedMsgID != nil { flags |= 0x40 }
            if folderID != nil { flags |= 0x800 }
            if ttlPeriod != nil { flags |= 0x4000 }
            if privateForwardName != nil { flags |= 0x10000 }
            if botGroupAdminRights != nil { flags |= 0x20000 }
            if botBroadcastAdminRights != nil { flags |= 0x40000 }
            flags.write(to: &writer)
            var flags2: UInt32 = 0
            if sponsoredEnabled { flags2 |= 0x80 }
            if canViewRevenue { flags2 |= 0x200 }
            if botCanManageEmojiStatus { flags2 |= 0x400 }
            if displayGiftsButton { flags2 |= 0x10000 }
            if noforwardsMyEnabled { flags2 |= 0x800000 }
            if noforwardsPeerEnabled { flags2 |= 0x1000000 }
            if unofficialSecurityRisk { flags2 |= 0x4000000 }
            if birthday != nil { flags2 |= 0x20 }
            if personalChannelID != nil, personalChannelMessage != nil { flags2 |= 0x40 }
            if stargiftsCount != nil { flags2 |= 0x100 }
            if sendPaidMessagesStars != nil { flags2 |= 0x4000 }
            if savedMusic != nil { flags2 |= 0x200000 }
            if note != nil { flags2 |= 0x400000 }
            if botManagerID != nil { flags2 |= 0x2000000 }
            flags2.write(to: &writer)
            id.write(to: &writer)
            about?.write(to: &writer)
            settings.write(to: &writer)
            personalPhoto?.write(to: &writer)
            profilePhoto?.write(to: &writer)
            fallbackPhoto?.write(to: &writer)
            notifySettings.write(to: &writer)
            botInfo?.write(to: &writer)
            pinnedMsgID?.write(to: &writer)
            commonChatsCount.write(to: &writer)
            folderID?.write(to: &writer)
            ttlPeriod?.write(to: &writer)
            privateForwardName?.write(to: &writer)
            botGroupAdminRights?.write(to: &writer)
            botBroadcastAdminRights?.write(to: &writer)
            birthday?.write(to: &writer)
            if flags2 & 0x40 != 0 { personalChannelID?.write(to: &writer) }
            if flags2 & 0x40 != 0 { personalChannelMessage?.write(to: &writer) }
            stargiftsCount?.write(to: &writer)
            sendPaidMessagesStars?.write(to: &writer)
            savedMusic?.write(to: &writer)
            note?.write(to: &writer)
            botManagerID?.write(to: &writer)
        }

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x06cbe645: try self.init(readingFields: &reader, layer: 0)
            case 0xb90c2afd: try self.init(readingFields: &reader, layer: 231)
            case let id: throw .unknownConstructor(id)
            }
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try self.init(readingFields: &reader, layer: 0)
        }

        package func write(to writer: inout TLWriter) {
            writer.write(id: writer.layer < 231 ? 0x06cbe645 : 0xb90c2afd)
            writeFields(to: &writer)
        }
    }
}
