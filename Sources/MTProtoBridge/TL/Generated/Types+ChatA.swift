// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
