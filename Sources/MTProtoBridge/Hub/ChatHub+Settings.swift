internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// Telling a user's sessions how the user has set up conversations: quiet, drafts, pinned to the top, marked as unread.
extension ChatHub {
    func tell(_ update: SettingsUpdate, to account: AccountChats, _ tenant: TenantChats, except link: LinkAddress?) {
        guard account.hasListeners(except: link) else { return }
        let updates = update.wire
        guard !updates.isEmpty else { return }
        ask(tenant.number, .settings(of: account.account, [update.peer])) { [self] result in
            guard case .success(.settings(_, let cast)) = result else { return spend(account.push(.updatesTooLong)) }
            spend(account.push(account.viewer.updates(updates, cast, at: now), except: link))
        }
    }

    /// Which kinds of conversation are quiet.
    func tell(_ view: ShelfView, to account: AccountChats, except link: LinkAddress?) {
        let levels = view.items.compactMap { $0 as? TypeNotification }
        let updates = NotifiedKind.allCases.map { kind in
            TL.Update.updateNotifySettings(.init(peer: kind.wire, notifySettings: kind.settings(in: levels)))
        }
        spend(account.push(account.viewer.updates(updates, Cast(), at: now), except: link))
    }
}

extension SettingsUpdate {
    /// What of it clients are told, each by itself.
    fileprivate var wire: [TL.Update] {
        let (peer, dialog) = (peer.wire, TL.DialogPeer.dialogPeer(.init(peer: peer.wire)))
        var updates: [TL.Update] = []
        if new.notification != old.notification || new.mutedUntil != old.mutedUntil {
            let notified = TL.NotifyPeer.notifyPeer(.init(peer: peer))
            updates.append(.updateNotifySettings(.init(peer: notified, notifySettings: new.quiet)))
        }
        if new.draft != old.draft { updates.append(.updateDraftMessage(.init(peer: peer, draft: new.wireDraft))) }
        if (new.pinnedAt == nil) != (old.pinnedAt == nil) {
            updates.append(.updateDialogPinned(.init(pinned: new.pinnedAt != nil, peer: dialog)))
        }
        if new.isMarkedUnread != old.isMarkedUnread {
            updates.append(.updateDialogUnreadMark(.init(unread: new.isMarkedUnread, peer: dialog)))
        }
        return updates
    }
}

extension ChatSession {
    /// The draft was said: it is one no longer.
    func clearDraft(of peer: PeerNumber) {
        hub.ask(identity.tenant, .settings(of: identity.account, [peer])) { [self] result in
            guard case .success(.settings(let found, _)) = result, found.first?.settings.draft.isEmpty == false else {
                return
            }
            hub.ask(identity.tenant, .seq(peer, identity.account, upTo: .zero)) { [self] result in
                guard case .success(.seq(let target, _)) = result else { return }
                let change = ConversationSettingsChange(draft: "")
                // Where it fails a draft stays that the user can take away.
                submit(.changeSettings(of: identity.user, in: target, change)) { _, _ in }
            }
        }
    }
}
