// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
