// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `channel#d49f34c6`, a `Chat`.
    package struct Channel: TLConstructor {
        package var creator: Bool
        package var left: Bool
        package var broadcast: Bool
        package var verified: Bool
        package var megagroup: Bool
        package var restricted: Bool
        package var signatures: Bool
        package var min: Bool
        package var scam: Bool
        package var hasLink: Bool
        package var hasGeo: Bool
        package var slowmodeEnabled: Bool
        package var callActive: Bool
        package var callNotEmpty: Bool
        package var fake: Bool
        package var gigagroup: Bool
        package var noforwards: Bool
        package var joinToSend: Bool
        package var joinRequest: Bool
        package var forum: Bool
        package var storiesHidden: Bool
        package var storiesHiddenMin: Bool
        package var storiesUnavailable: Bool
        package var signatureProfiles: Bool
        package var autotranslation: Bool
        package var broadcastMessagesAllowed: Bool
        package var monoforum: Bool
        package var forumTabs: Bool
        package var inNews: Bool
        package var id: Int64
        package var accessHash: Int64?
        package var title: String
        package var username: String?
        package var photo: ChatPhoto
        package var date: Int32
        package var restrictionReason: [RestrictionReason]?
        package var adminRights: ChatAdminRights?
        package var bannedRights: ChatBannedRights?
        package var defaultBannedRights: ChatBannedRights?
        package var participantsCount: Int32?
        package var usernames: [Username]?
        package var storiesMaxID: RecentStory?
        package var color: PeerColor?
        package var profileColor: PeerColor?
        package var emojiStatus: EmojiStatus?
        package var level: Int32?
        package var subscriptionUntilDate: Int32?
        package var botVerificationIcon: Int64?
        package var sendPaidMessagesStars: Int64?
        package var linkedMonoforumID: Int64?
        package var linkedCommunityID: Int64?
        package var pinnedMsgID: Int32?

        package static var id: UInt32 { 0xd49f34c6 }

        package init(
            creator: Bool = false,
            left: Bool = false,
            broadcast: Bool = false,
            verified: Bool = false,
            megagroup: Bool = false,
            restricted: Bool = false,
            signatures: Bool = false,
            min: Bool = false,
            scam: Bool = false,
            hasLink: Bool = false,
            hasGeo: Bool = false,
            slowmodeEnabled: Bool = false,
            callActive: Bool = false,
            callNotEmpty: Bool = false,
            fake: Bool = false,
            gigagroup: Bool = false,
            noforwards: Bool = false,
            joinToSend: Bool = false,
            joinRequest: Bool = false,
            forum: Bool = false,
            storiesHidden: Bool = false,
            storiesHiddenMin: Bool = false,
            storiesUnavailable: Bool = false,
            signatureProfiles: Bool = false,
            autotranslation: Bool = false,
            broadcastMessagesAllowed: Bool = false,
            monoforum: Bool = false,
            forumTabs: Bool = false,
            inNews: Bool = false,
            id: Int64,
            accessHash: Int64? = nil,
            title: String,
            username: String? = nil,
            photo: ChatPhoto,
            date: Int32,
            restrictionReason: [RestrictionReason]? = nil,
            adminRights: ChatAdminRights? = nil,
            bannedRights: ChatBannedRights? = nil,
            defaultBannedRights: ChatBannedRights? = nil,
            participantsCount: Int32? = nil,
            usernames: [Username]? = nil,
            storiesMaxID: RecentStory? = nil,
            color: PeerColor? = nil,
            profileColor: PeerColor? = nil,
            emojiStatus: EmojiStatus? = nil,
            level: Int32? = nil,
            subscriptionUntilDate: Int32? = nil,
            botVerificationIcon: Int64? = nil,
            sendPaidMessagesStars: Int64? = nil,
            linkedMonoforumID: Int64? = nil,
            linkedCommunityID: Int64? = nil,
            pinnedMsgID: Int32? = nil
        ) {
            self.creator = creator
            self.left = left
            self.broadcast = broadcast
            self.verified = verified
            self.megagroup = megagroup
            self.restricted = restricted
            self.signatures = signatures
            self.min = min
            self.scam = scam
            self.hasLink = hasLink
            self.hasGeo = hasGeo
            self.slowmodeEnabled = slowmodeEnabled
            self.callActive = callActive
            self.callNotEmpty = callNotEmpty
            self.fake = fake
            self.gigagroup = gigagroup
            self.noforwards = noforwards
            self.joinToSend = joinToSend
            self.joinRequest = joinRequest
            self.forum = forum
            self.storiesHidden = storiesHidden
            self.storiesHiddenMin = storiesHiddenMin
            self.storiesUnavailable = storiesUnavailable
            self.signatureProfiles = signatureProfiles
            self.autotranslation = autotranslation
            self.broadcastMessagesAllowed = broadcastMessagesAllowed
            self.monoforum = monoforum
            self.forumTabs = forumTabs
            self.inNews = inNews
            self.id = id
            self.accessHash = accessHash
            self.title = title
            self.username = username
            self.photo = photo
            self.date = date
            self.restrictionReason = restrictionReason
            self.adminRights = adminRights
            self.bannedRights = bannedRights
            self.defaultBannedRights = defaultBannedRights
            self.participantsCount = participantsCount
            self.usernames = usernames
            self.storiesMaxID = storiesMaxID
            self.color = color
            self.profileColor = profileColor
            self.emojiStatus = emojiStatus
            self.level = level
            self.subscriptionUntilDate = subscriptionUntilDate
            self.botVerificationIcon = botVerificationIcon
            self.sendPaidMessagesStars = sendPaidMessagesStars
            self.linkedMonoforumID = linkedMonoforumID
            self.linkedCommunityID = linkedCommunityID
            self.pinnedMsgID = pinnedMsgID
        }

        package init(readingFields reader: inout TLReader, layer: Int32) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            creator = flags & 0x1 != 0
            left = flags & 0x4 != 0
            broadcast = flags & 0x20 != 0
            verified = flags & 0x80 != 0
            megagroup = flags & 0x100 != 0
            restricted = flags & 0x200 != 0
            signatures = flags & 0x800 != 0
            min = flags & 0x1000 != 0
            scam = flags & 0x80000 != 0
            hasLink = flags & 0x100000 != 0
            hasGeo = flags & 0x200000 != 0
            slowmodeEnabled = flags & 0x400000 != 0
            callActive = flags & 0x800000 != 0
            callNotEmpty = flags & 0x1000000 != 0
            fake = flags & 0x2000000 != 0
            gigagroup = flags & 0x4000000 != 0
            noforwards = flags & 0x8000000 != 0
            joinToSend = flags & 0x10000000 != 0
            joinRequest = flags & 0x20000000 != 0
            forum = flags & 0x40000000 != 0
            let flags2 = try UInt32(reading: &reader)
            storiesHidden = flags2 & 0x2 != 0
            storiesHiddenMin = flags2 & 0x4 != 0
            storiesUnavailable = flags2 & 0x8 != 0
            signatureProfiles = flags2 & 0x1000 != 0
            autotranslation = flags2 & 0x8000 != 0
            broadcastMessagesAllowed = flags2 & 0x10000 != 0
            monoforum = flags2 & 0x20000 != 0
            forumTabs = flags2 & 0x80000 != 0
            inNews = layer >= 231 && flags2 & 0x200000 != 0
            id = try Int64(reading: &reader)
            accessHash = flags & 0x2000 != 0 ? try Int64(reading: &reader) : nil
            title = try String(reading: &reader)
            username = flags & 0x40 != 0 ? try String(reading: &reader) : nil
            photo = try ChatPhoto(reading: &reader)
            date = try Int32(reading: &reader)
            restrictionReason = flags & 0x200 != 0 ? try [RestrictionReason](reading: &reader) : nil
            adminRights = flags & 0x4000 != 0 ? try ChatAdminRights(reading: &reader) : nil
            bannedRights = flags & 0x8000 != 0 ? try ChatBannedRights(reading: &reader) : nil
            defaultBannedRights = flags & 0x40000 != 0 ? try ChatBannedRights(reading: &reader) : nil
            participantsCount = flags & 0x20000 != 0 ? try Int32(reading: &reader) : nil
            usernames = flags2 & 0x1 != 0 ? try [Username](reading: &reader) : nil
            storiesMaxID = flags2 & 0x10 != 0 ? try RecentStory(reading: &reader) : nil
            color = flags2 & 0x80 != 0 ? try PeerColor(reading: &reader) : nil
            profileColor = flags2 & 0x100 != 0 ? try PeerColor(reading: &reader) : nil
            emojiStatus = flags2 & 0x200 != 0 ? try EmojiStatus(reading: &reader) : nil
            level = flags2 & 0x400 != 0 ? try Int32(reading: &reader) : nil
            subscriptionUntilDate = flags2 & 0x800 != 0 ? try Int32(reading: &reader) : nil
            botVerificationIcon = flags2 & 0x2000 != 0 ? try Int64(reading: &reader) : nil
            sendPaidMessagesStars = flags2 & 0x4000 != 0 ? try Int64(reading: &reader) : nil
            linkedMonoforumID = flags2 & 0x40000 != 0 ? try Int64(reading: &reader) : nil
            linkedCommunityID = layer >= 228 && flags2 & 0x100000 != 0 ? try Int64(reading: &reader) : nil
            pinnedMsgID = layer >= 231 && flags2 & 0x400000 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if creator { flags |= 0x1 }
            if left { flags |= 0x4 }
            if broadcast { flags |= 0x20 }
            if verified { flags |= 0x80 }
            if megagroup { flags |= 0x100 }
            if restrictionReason != nil { flags |= 0x200 }
            if signatures { flags |= 0x800 }
            if min { flags |= 0x1000 }
            if scam { flags |= 0x80000 }
            if hasLink { flags |= 0x100000 }
            if hasGeo { flags |= 0x200000 }
            if slowmodeEnabled { flags |= 0x400000 }
            if callActive { flags |= 0x800000 }
            if callNotEmpty { flags |= 0x1000000 }
            if fake { flags |= 0x2000000 }
            if gigagroup { flags |= 0x4000000 }
            if noforwards { flags |= 0x8000000 }
            if joinToSend { flags |= 0x10000000 }
            if joinRequest { flags |= 0x20000000 }
            if forum { flags |= 0x40000000 }
            if accessHash != nil { flags |= 0x2000 }
            if username != nil { flags |= 0x40 }
            if adminRights != nil { flags |= 0x4000 }
            if bannedRights != nil { flags |= 0x8000 }
            if defaultBannedRights != nil { flags |= 0x40000 }
            if participantsCount != nil { flags |= 0x20000 }
            flags.write(to: &writer)
            var flags2: UInt32 = 0
            if storiesHidden { flags2 |= 0x2 }
            if storiesHiddenMin { flags2 |= 0x4 }
            if storiesUnavailable { flags2 |= 0x8 }
            if signatureProfiles { flags2 |= 0x1000 }
            if autotranslation { flags2 |= 0x8000 }
            if broadcastMessagesAllowed { flags2 |= 0x10000 }
            if monoforum { flags2 |= 0x20000 }
            if forumTabs { flags2 |= 0x80000 }
            if writer.layer >= 231, inNews { flags2 |= 0x200000 }
            if usernames != nil { flags2 |= 0x1 }
            if storiesMaxID != nil { flags2 |= 0x10 }
            if color != nil { flags2 |= 0x80 }
            if profileColor != nil { flags2 |= 0x100 }
            if emojiStatus != nil { flags2 |= 0x200 }
            if level != nil { flags2 |= 0x400 }
            if subscriptionUntilDate != nil { flags2 |= 0x800 }
            if botVerificationIcon != nil { flags2 |= 0x2000 }
            if sendPaidMessagesStars != nil { flags2 |= 0x4000 }
            if linkedMonoforumID != nil { flags2 |= 0x40000 }
            if writer.layer >= 228, linkedCommunityID != nil { flags2 |= 0x100000 }
            if writer.layer >= 231, pinnedMsgID != nil { flags2 |= 0x400000 }
            flags2.write(to: &writer)
            id.write(to: &writer)
            accessHash?.write(to: &writer)
            title.write(to: &writer)
            username?.write(to: &writer)
            photo.write(to: &writer)
            date.write(to: &writer)
            restrictionReason?.write(to: &writer)
            adminRights?.write(to: &writer)
            bannedRights?.write(to: &writer)
            defaultBannedRights?.write(to: &writer)
            participantsCount?.write(to: &writer)
            usernames?.write(to: &writer)
            storiesMaxID?.write(to: &writer)
            color?.write(to: &writer)
            profileColor?.write(to: &writer)
            emojiStatus?.write(to: &writer)
            level?.write(to: &writer)
            subscriptionUntilDate?.write(to: &writer)
            botVerificationIcon?.write(to: &writer)
            sendPaidMessagesStars?.write(to: &writer)
            linkedMonoforumID?.write(to: &writer)
            if flags2 & 0x100000 != 0 { linkedCommunityID?.write(to: &writer) }
            if flags2 & 0x400000 != 0 { pinnedMsgID?.write(to: &writer) }
        }

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1c32b11c: try self.init(readingFields: &reader, layer: 0)
            case 0xd49f34c6: try self.init(readingFields: &reader, layer: 228)
            case 0x7ad15240: try self.init(readingFields: &reader, layer: 231)
            case let id: throw .unknownConstructor(id)
            }
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            try self.init(readingFields: &reader, layer: 228)
        }

        package func write(to writer: inout TLWriter) {
            writer.write(id: writer.layer < 228 ? 0x1c32b11c : writer.layer < 231 ? 0xd49f34c6 : 0x7ad15240)
            writeFields(to: &writer)
        }
    }

    /// `channelAdminLogEventsFilter#ea107ae4`, a `ChannelAdminLogEventsFilter`.
    package struct ChannelAdminLogEventsFilter: TLConstructor {
        package var join: Bool
        package var leave: Bool
        package var invite: Bool
        package var ban: Bool
        package var unban: Bool
        package var kick: Bool
        package var unkick: Bool
        package var promote: Bool
        package var demote: Bool
        package var info: Bool
        package var settings: Bool
        package var pinned: Bool
        package var edit: Bool
        package var delete: Bool
        package var groupCall: Bool
        package var invites: Bool
        package var send: Bool
        package var forums: Bool
        package var subExtend: Bool
        package var editRank: Bool

        package static var id: UInt32 { 0xea107ae4 }

        package init(
            join: Bool = false,
            leave: Bool = false,
            invite: Bool = false,
            ban: Bool = false,
            unban: Bool = false,
            kick: Bool = false,
            unkick: Bool = false,
            promote: Bool = false,
            demote: Bool = false,
            info: Bool = false,
            settings: Bool = false,
            pinned: Bool = false,
            edit: Bool = false,
            delete: Bool = false,
            groupCall: Bool = false,
            invites: Bool = false,
            send: Bool = false,
            forums: Bool = false,
            subExtend: Bool = false,
            editRank: Bool = false
        ) {
            self.join = join
            self.leave = leave
            self.invite = invite
            self.ban = ban
            self.unban = unban
            self.kick = kick
            self.unkick = unkick
            self.promote = promote
            self.demote = demote
            self.info = info
            self.settings = settings
            self.pinned = pinned
            self.edit = edit
            self.delete = delete
            self.groupCall = groupCall
            self.invites = invites
            self.send = send
            self.forums = forums
            self.subExtend = subExtend
            self.editRank = editRank
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            join = flags & 0x1 != 0
            leave = flags & 0x2 != 0
            invite = flags & 0x4 != 0
            ban = flags & 0x8 != 0
            unban = flags & 0x10 != 0
            kick = flags & 0x20 != 0
            unkick = flags & 0x40 != 0
            promote = flags & 0x80 != 0
            demote = flags & 0x100 != 0
            info = flags & 0x200 != 0
            settings = flags & 0x400 != 0
            pinned = flags & 0x800 != 0
            edit = flags & 0x1000 != 0
            delete = flags & 0x2000 != 0
            groupCall = flags & 0x4000 != 0
            invites = flags & 0x8000 != 0
            send = flags & 0x10000 != 0
            forums = flags & 0x20000 != 0
            subExtend = flags & 0x40000 != 0
            editRank = flags & 0x80000 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if join { flags |= 0x1 }
            if leave { flags |= 0x2 }
            if invite { flags |= 0x4 }
            if ban { flags |= 0x8 }
            if unban { flags |= 0x10 }
            if kick { flags |= 0x20 }
            if unkick { flags |= 0x40 }
            if promote { flags |= 0x80 }
            if demote { flags |= 0x100 }
            if info { flags |= 0x200 }
            if settings { flags |= 0x400 }
            if pinned { flags |= 0x800 }
            if edit { flags |= 0x1000 }
            if delete { flags |= 0x2000 }
            if groupCall { flags |= 0x4000 }
            if invites { flags |= 0x8000 }
            if send { flags |= 0x10000 }
            if forums { flags |= 0x20000 }
            if subExtend { flags |= 0x40000 }
            if editRank { flags |= 0x80000 }
            flags.write(to: &writer)
        }
    }
}
