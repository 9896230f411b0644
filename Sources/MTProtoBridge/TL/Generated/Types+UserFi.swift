// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `user#b1b8cc83`, a `User`.
    package struct UserFields: TLConstructor {
        package var isSelf: Bool
        package var contact: Bool
        package var mutualContact: Bool
        package var deleted: Bool
        package var bot: Bool
        package var botChatHistory: Bool
        package var botNochats: Bool
        package var verified: Bool
        package var restricted: Bool
        package var min: Bool
        package var botInlineGeo: Bool
        package var support: Bool
        package var scam: Bool
        package var applyMinPhoto: Bool
        package var fake: Bool
        package var botAttachMenu: Bool
        package var premium: Bool
        package var attachMenuEnabled: Bool
        package var botCanEdit: Bool
        package var closeFriend: Bool
        package var storiesHidden: Bool
        package var storiesUnavailable: Bool
        package var contactRequirePremium: Bool
        package var botBusiness: Bool
        package var botHasMainApp: Bool
        package var botForumView: Bool
        package var botForumCanManageTopics: Bool
        package var botCanManageBots: Bool
        package var botGuestchat: Bool
        package var botGuard: Bool
        package var id: Int64
        package var accessHash: Int64?
        package var firstName: String?
        package var lastName: String?
        package var username: String?
        package var phone: String?
        package var photo: UserProfilePhoto?
        package var status: UserStatus?
        package var botInfoVersion: Int32?
        package var restrictionReason: [RestrictionReason]?
        package var botInlinePlaceholder: String?
        package var langCode: String?
        package var emojiStatus: EmojiStatus?
        package var usernames: [Username]?
        package var storiesMaxID: RecentStory?
        package var color: PeerColor?
        package var profileColor: PeerColor?
        package var botActiveUsers: Int32?
        package var botVerificationIcon: Int64?
        package var sendPaidMessagesStars: Int64?
        package var linkedCommunityID: Int64?

        package static var id: UInt32 { 0xb1b8cc83 }

        package init(
            isSelf: Bool = false,
            contact: Bool = false,
            mutualContact: Bool = false,
            deleted: Bool = false,
            bot: Bool = false,
            botChatHistory: Bool = false,
            botNochats: Bool = false,
            verified: Bool = false,
            restricted: Bool = false,
            min: Bool = false,
            botInlineGeo: Bool = false,
            support: Bool = false,
            scam: Bool = false,
            applyMinPhoto: Bool = false,
            fake: Bool = false,
            botAttachMenu: Bool = false,
            premium: Bool = false,
            attachMenuEnabled: Bool = false,
            botCanEdit: Bool = false,
            closeFriend: Bool = false,
            storiesHidden: Bool = false,
            storiesUnavailable: Bool = false,
            contactRequirePremium: Bool = false,
            botBusiness: Bool = false,
            botHasMainApp: Bool = false,
            botForumView: Bool = false,
            botForumCanManageTopics: Bool = false,
            botCanManageBots: Bool = false,
            botGuestchat: Bool = false,
            botGuard: Bool = false,
            id: Int64,
            accessHash: Int64? = nil,
            firstName: String? = nil,
            lastName: String? = nil,
            username: String? = nil,
            phone: String? = nil,
            photo: UserProfilePhoto? = nil,
            status: UserStatus? = nil,
            botInfoVersion: Int32? = nil,
            restrictionReason: [RestrictionReason]? = nil,
            botInlinePlaceholder: String? = nil,
            langCode: String? = nil,
            emojiStatus: EmojiStatus? = nil,
            usernames: [Username]? = nil,
            storiesMaxID: RecentStory? = nil,
            color: PeerColor? = nil,
            profileColor: PeerColor? = nil,
            botActiveUsers: Int32? = nil,
            botVerificationIcon: Int64? = nil,
            sendPaidMessagesStars: Int64? = nil,
            linkedCommunityID: Int64? = nil
        ) {
            self.isSelf = isSelf
            self.contact = contact
            self.mutualContact = mutualContact
            self.deleted = deleted
            self.bot = bot
            self.botChatHistory = botChatHistory
            self.botNochats = botNochats
            self.verified = verified
            self.restricted = restricted
            self.min = min
            self.botInlineGeo = botInlineGeo
            self.support = support
            self.scam = scam
            self.applyMinPhoto = applyMinPhoto
            self.fake = fake
            self.botAttachMenu = botAttachMenu
            self.premium = premium
            self.attachMenuEnabled = attachMenuEnabled
            self.botCanEdit = botCanEdit
            self.closeFriend = closeFriend
            self.storiesHidden = storiesHidden
            self.storiesUnavailable = storiesUnavailable
            self.contactRequirePremium = contactRequirePremium
            self.botBusiness = botBusiness
            self.botHasMainApp = botHasMainApp
            self.botForumView = botForumView
            self.botForumCanManageTopics = botForumCanManageTopics
            self.botCanManageBots = botCanManageBots
            self.botGuestchat = botGuestchat
            self.botGuard = botGuard
            self.id = id
            self.accessHash = accessHash
            self.firstName = firstName
            self.lastName = lastName
            self.username = username
            self.phone = phone
            self.photo = photo
            self.status = status
            self.botInfoVersion = botInfoVersion
            self.restrictionReason = restrictionReason
            self.botInlinePlaceholder = botInlinePlaceholder
            self.langCode = langCode
            self.emojiStatus = emojiStatus
            self.usernames = usernames
            self.storiesMaxID = storiesMaxID
            self.color = color
            self.profileColor = profileColor
            self.botActiveUsers = botActiveUsers
            self.botVerificationIcon = botVerificationIcon
            self.sendPaidMessagesStars = sendPaidMessagesStars
            self.linkedCommunityID = linkedCommunityID
        }

        package init(readingFields reader: inout TLReader, layer: Int32) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            isSelf = flags & 0x400 != 0
            contact = flags & 0x800 != 0
            mutualContact = flags & 0x1000 != 0
            deleted = flags & 0x2000 != 0
            bot = flags & 0x4000 != 0
            botChatHistory = flags & 0x8000 != 0
            botNochats = flags & 0x10000 != 0
            verified = flags & 0x20000 != 0
            restricted = flags & 0x40000 != 0
            min = flags & 0x100000 != 0
            botInlineGeo = flags & 0x200000 != 0
            support = flags & 0x800000 != 0
            scam = flags & 0x1000000 != 0
            applyMinPhoto = flags & 0x2000000 != 0
            fake = flags & 0x4000000 != 0
            botAttachMenu = flags & 0x8000000 != 0
            premium = flags & 0x10000000 != 0
            attachMenuEnabled = flags & 0x20000000 != 0
            let flags2 = try UInt32(reading: &reader)
            botCanEdit = flags2 & 0x2 != 0
            closeFriend = flags2 & 0x4 != 0
            storiesHidden = flags2 & 0x8 != 0
            storiesUnavailable = flags2 & 0x10 != 0
            contactRequirePremium = flags2 & 0x400 != 0
            botBusiness = flags2 & 0x800 != 0
            botHasMainApp = flags2 & 0x2000 != 0
            botForumView = flags2 & 0x10000 != 0
            botForumCanManageTopics = flags2 & 0x20000 != 0
            botCanManageBots = flags2 & 0x40000 != 0
            botGuestchat = flags2 & 0x80000 != 0
            botGuard = flags2 & 0x100000 != 0
            id = try Int64(reading: &reader)
            accessHash = flags & 0x1 != 0 ? try Int64(reading: &reader) : nil
            firstName = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            lastName = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            username = flags & 0x8 != 0 ? try String(reading: &reader) : nil
            phone = flags & 0x10 != 0 ? try String(reading: &reader) : nil
            photo = flags & 0x20 != 0 ? try UserProfilePhoto(reading: &reader) : nil
            status = flags & 0x40 != 0 ? try UserStatus(reading: &reader) : nil
            botInfoVersion = flags & 0x4000 != 0 ? try Int32(reading: &reader) : nil
            restrictionReason = flags & 0x40000 != 0 ? try [RestrictionReason](reading: &reader) : nil
            botInlinePlaceholder = flags & 0x80000 != 0 ? try String(reading: &reader) : nil
            langCode = flags & 0x400000 != 0 ? try String(reading: &reader) : nil
            emojiStatus = flags & 0x40000000 != 0 ? try EmojiStatus(reading: &reader) : nil
            usernames = flags2 & 0x1 != 0 ? try [Username](reading: &reader) : nil
            storiesMaxID = flags2 & 0x20 != 0 ? try RecentStory(reading: &reader) : nil
            color = flags2 & 0x100 != 0 ? try PeerColor(reading: &reader) : nil
            profileColor = flags2 & 0x200 != 0 ? try PeerColor(reading: &reader) : nil
            botActiveUsers = flags2 & 0x1000 != 0 ? try Int32(reading: &reader) : nil
            botVerificationIcon = flags2 & 0x4000 != 0 ? try Int64(reading: &reader) : nil
            sendPaidMessagesStars = flags2 & 0x8000 != 0 ? try Int64(reading: &reader) : nil
            linkedCommunityID = layer >= 228 && flags2 & 0x200000 != 0 ? try Int64(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if isSelf { flags |= 0x400 }
            if contact { flags |= 0x800 }
            if mutualContact { flags |= 0x1000 }
            if deleted { flags |= 0x2000 }
            if botInfoVersion != nil { flags |= 0x4000 }
            if botChatHistory { flags |= 0x8000 }
            if botNochats { flags |= 0x10000 }
            if verified { flags |= 0x20000 }
            if restrictionReason != nil { flags |= 0x40000 }
            if min { flags |= 0x100000 }
            if botInlineGeo { flags |= 0x200000 }
            if support { flags |= 0x800000 }
            if scam { flags |= 0x1000000 }
            if applyMinPhoto { flags |= 0x2000000 }
            if fake { flags |= 0x4000000 }
            if botAttachMenu { flags |= 0x8000000 }
            if premium { flags |= 0x10000000 }
            if attachMenuEnabled { flags |= 0x20000000 }
            if accessHash != nil { flags |= 0x1 }
            if firstName != nil { flags |= 0x2 }
            if lastName != nil { flags |= 0x4 }
            if username != nil { flags |= 0x8 }
            if phone != nil { flags |= 0x10 }
            if photo != nil { flags |= 0x20 }
            if status != nil { flags |= 0x40 }
            if botInlinePlaceholder != nil { flags |= 0x80000 }
            if langCode != nil { flags |= 0x400000 }
            if emojiStatus != nil { flags |= 0x40000000 }
            flags.write(to: &writer)
            var flags2: UInt32 = 0
            if botCanEdit { flags2 |= 0x2 }
            if closeFriend { flags2 |= 0x4 }
            if storiesHidden { flags2 |= 0x8 }
            if storiesUnavailable { flags2 |= 0x10 }
            if contactRequirePremium { flags2 |= 0x400 }
            if botBusiness { flags2 |= 0x800 }
            if botHasMainApp { flags2 |= 0x2000 }
            if botForumView { flags2 |= 0x10000 }
            if botForumCanManageTopics { flags2 |= 0x20000 }
            if botCanManageBots { flags2 |= 0x40000 }
            if botGuestchat { flags2 |= 0x80000 }
            if botGuard { flags2 |= 0x100000 }
            if usernames != nil { flags2 |= 0x1 }
            if storiesMaxID != nil { flags2 |= 0x20 }
            if color != nil { flags2 |= 0x100 }
            if profileColor != nil { flags2 |= 0x200 }
            if botActiveUsers != nil { flags2 |= 0x1000 }
            if botVerificationIcon != nil { flags2 |= 0x4000 }
            if sendPaidMessagesStars != nil { flags2 |= 0x8000 }
            if writer.layer >= 228, linkedCommunityID != nil { flags2 |= 0x200000 }
            flags2.write(to: &writer)
            id.write(to: &writer)
            accessHash?.write(to: &writer)
            firstName?.write(to: &writer)
            lastName?.write(to: &writer)
            username?.write(to: &writer)
            phone?.write(to: &writer)
            photo?.write(to: &writer)
            status?.write(to: &writer)
            botInfoVersion?.write(to: &writer)
            restrictionReason?.write(to: &writer)
            botInlinePlaceholder?.write(to: &writer)
            langCode?.write(to: &writer)
            emojiStatus?.write(to: &writer)
            usernames?.write(to: &writer)
            storiesMaxID?.write(to: &writer)
            color?.write(to: &writer)
            profileColor?.write(to: &writer)
            botActiveUsers?.write(to: &writer)
            botVerificationIcon?.write(to: &writer)
            sendPaidMessagesStars?.write(to: &writer)
            if flags2 & 0x200000 != 0 { linkedCommunityID?.write(to: &writer) }
        }

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x31774388: try self.init(readingFields: &reader, layer: 0)
            case 0xb1b8cc83: try self.init(readingFields: &reader, layer: 228)
            case let id: throw .unknownConstructor(id)
            }
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try self.init(readingFields: &reader, layer: 228)
        }

        package func write(to writer: inout TLWriter) {
            writer.write(id: writer.layer < 228 ? 0x31774388 : 0xb1b8cc83)
            writeFields(to: &writer)
        }
    }
}
