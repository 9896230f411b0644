internal import PlatformCore
internal import PlatformEngine
internal import Synchronization

/// The webhooks of all bots, as they were read last from the apps' data; safe on any thread.
final class BotWebhooks: Sendable {
    private struct OfTenant {
        var byName: [ConsumerName: BotWebhook] = [:]
        var byAccount: [AccountNumber: [ConsumerName]] = [:]
    }

    private let tenants = Mutex<[TenantNumber: OfTenant]>([:])

    subscript(name: ConsumerName, of tenant: TenantNumber) -> BotWebhook? {
        tenants.withLock { $0[tenant]?.byName[name] }
    }

    func all(of tenant: TenantNumber) -> [BotWebhook] {
        tenants.withLock { Array(($0[tenant]?.byName ?? [:]).values) }.sorted { $0.name.text < $1.name.text }
    }

    func names(of tenant: TenantNumber) -> [ConsumerName] {
        tenants.withLock { Array(($0[tenant]?.byName ?? [:]).keys) }
    }

    func set(_ webhooks: [BotWebhook], of tenant: TenantNumber) {
        var known = OfTenant()
        for webhook in webhooks {
            known.byName[webhook.name] = webhook
            known.byAccount[webhook.account, default: []].append(webhook.name)
        }
        tenants.withLock { $0[tenant] = webhooks.isEmpty ? nil : known }
    }

    /// The webhooks of bots whose mailboxes a commit added to; an app without bots costs one look into a table.
    func told(by batch: EffectBatch) -> Set<ConsumerName> {
        guard let known = tenants.withLock({ $0[batch.tenant]?.byAccount }) else { return [] }
        var names: Set<ConsumerName> = []
        for effect in batch.effects {
            if case .mailbox(let account, _, _) = effect, let ours = known[account] { names.formUnion(ours) }
        }
        return names
    }
}
