internal import PlatformEngine

/// Gives every commit to each door that is told of it, one after the other.
struct EffectFanOut: EffectSink {
    let doors: [any EffectSink]

    func deliver(_ batch: EffectBatch) {
        for door in doors { door.deliver(batch) }
    }
}
