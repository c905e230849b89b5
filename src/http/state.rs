//! The state that all handlers share: the current snapshot with its caches.

use super::{
    cache::{PageCache, PageHeaders},
    headers,
    observe::Metrics,
    preview_cache::PreviewCache,
    sitemap::SitemapCache,
    store_health::StoreHealth,
};
use crate::{
    domain::{Content, History, Locale, PartialDate, Route},
    i18n::{Language, MessageError},
    pages::{Assets, Context},
    site::{ApiReference, Snapshot, capital},
    store::{Accounts, Store, StoreError},
};
use arc_swap::ArcSwap;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// Describes the API to readers of a language, with addresses below a base URL. The API lies above this module, and one page shows
/// its description.
pub type DescribeApi = fn(&Snapshot, Locale, base_url: &str) -> Option<ApiReference>;

/// How many of the latest changes pages can show; older ones are in the store.
const CHANGES: u32 = 1_000;

/// Shared by all handlers; cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Inner>);

struct Inner {
    store: Arc<dyn Store>,
    published: ArcSwap<Published>,
    store_health: ArcSwap<StoreHealth>,
    assets: Assets,
    describe_api: DescribeApi,
    common_headers: headers::Common,
    page_headers: PageHeaders,
    previews: PreviewCache,
    metrics: Metrics,
    draining: AtomicBool,
}

/// What is published at the moment.
pub struct Published {
    /// Everything that pages show.
    pub snapshot: Arc<Snapshot>,
    /// The pages rendered from it.
    pub pages: PageCache,
    /// Its sitemaps.
    pub sitemaps: SitemapCache,
}

impl Published {
    fn new(content: Content, history: History, version: u64, today: PartialDate, languages: &[Arc<Language>]) -> Self {
        let snapshot = Snapshot::build(Arc::new(content), history, format!("{version}-{today}"), today, languages);
        Self { snapshot: Arc::new(snapshot), pages: PageCache::new(), sitemaps: SitemapCache::new() }
    }
}

/// Why the site cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// The content store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The content store has never been filled.
    #[error("there is no content yet: fill it with `coalition import content`")]
    Empty,
    /// A language of the site has no interface strings.
    #[error("site.toml names a language without interface strings: {0}")]
    Language(#[from] MessageError),
}

impl AppState {
    /// Reads the content store and builds the first snapshot.
    ///
    /// # Errors
    /// When the store cannot be read or is empty, or a language has no strings.
    pub async fn load(store: Arc<dyn Store>, assets: Assets, describe_api: DescribeApi) -> Result<Self, StateError> {
        let version = store.version().await?;
        let (content, history) = read(store.as_ref()).await?;
        let languages = languages(&content, None)?;
        let published = Published::new(content, history, version, today(), &languages);
        let common_headers = headers::common(assets.is_secure());
        Ok(Self(Arc::new(Inner {
            store,
            published: ArcSwap::from_pointee(published),
            store_health: ArcSwap::from_pointee(StoreHealth::good()),
            page_headers: PageHeaders::new(&common_headers),
            common_headers,
            assets,
            describe_api,
            previews: PreviewCache::new(),
            metrics: Metrics::default(),
            draining: AtomicBool::new(false),
        })))
    }

    /// What is published at the moment.
    pub fn published(&self) -> Arc<Published> {
        self.0.published.load_full()
    }

    /// The snapshot of the moment.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.0.published.load().snapshot)
    }

    /// The people of the editors' desk.
    pub fn accounts(&self) -> Arc<dyn Accounts> {
        Arc::clone(&self.0.store) as Arc<dyn Accounts>
    }

    /// The content store.
    pub fn store(&self) -> Arc<dyn Store> {
        Arc::clone(&self.0.store)
    }

    /// How this node stands with the content store.
    pub fn store_health(&self) -> StoreHealth {
        **self.0.store_health.load()
    }

    /// Completes when the content store notifies of a change; see [`Store::changed`].
    pub async fn store_changed(&self) {
        self.0.store.changed().await;
    }

    /// The addresses every page needs.
    pub fn assets(&self) -> &Assets {
        &self.0.assets
    }

    /// The headers that every answer carries.
    pub fn common_headers(&self) -> &headers::Common {
        &self.0.common_headers
    }

    /// The headers of pages.
    pub(super) fn page_headers(&self) -> &PageHeaders {
        &self.0.page_headers
    }

    /// The social previews.
    pub(super) fn previews(&self) -> &PreviewCache {
        &self.0.previews
    }

    /// What is counted.
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// The interface strings of a language of the site.
    pub fn language(&self, locale: Locale) -> Option<Arc<Language>> {
        self.snapshot().shared_language(locale)
    }

    /// Says that the server is about to stop.
    pub fn drain(&self) {
        self.0.draining.store(true, Ordering::Relaxed);
    }

    /// Whether the server is about to stop: load balancers should send no more requests.
    pub fn is_draining(&self) -> bool {
        self.0.draining.load(Ordering::Relaxed)
    }

    /// A request for a page, if the site speaks the language.
    pub fn context<'a>(
        &'a self,
        snapshot: &'a Snapshot,
        locale: Locale,
        route: Route,
        query: String,
    ) -> Option<Context<'a>> {
        Context::new(snapshot, locale, route, query, &self.0.assets)
    }

    /// Adds the description of the API to a request for the page that shows it.
    pub(super) fn add_api_reference(&self, context: &mut Context<'_>) {
        if context.route == Route::Data {
            context.api = (self.0.describe_api)(context.snapshot, context.locale, context.base_url);
        }
    }

    /// Builds a new snapshot when the store or the day has changed; says whether it has.
    ///
    /// # Errors
    /// When the store cannot be read; the former snapshot stays.
    pub async fn refresh(&self) -> Result<bool, StateError> {
        self.refresh_as_of(today()).await
    }

    /// The same on a given day, which may be any: clocks jump.
    ///
    /// # Errors
    /// As [`Self::refresh`].
    pub async fn refresh_as_of(&self, today: PartialDate) -> Result<bool, StateError> {
        let followed = self.follow(today).await;
        let health = if followed.is_ok() { StoreHealth::good() } else { self.store_health().lost() };
        self.0.store_health.store(Arc::new(health));
        followed
    }

    async fn follow(&self, today: PartialDate) -> Result<bool, StateError> {
        let current = self.snapshot();
        let version = self.0.store.version().await?;
        let changed = format!("{version}-{today}") != current.version;
        if changed {
            let (content, history) = read(self.0.store.as_ref()).await?;
            let languages = languages(&content, Some(&current))?;
            self.0.published.store(Arc::new(Published::new(content, history, version, today, &languages)));
        }
        Ok(changed)
    }

    /// A snapshot of a content that is not published, with the history and the day of what is.
    ///
    /// # Errors
    /// When a language of the content has no strings.
    pub fn unpublished(&self, content: Content) -> Result<Snapshot, MessageError> {
        let current = self.snapshot();
        let languages = languages(&content, Some(&current))?;
        let version = format!("{}-unpublished", current.version);
        Ok(Snapshot::build(Arc::new(content), current.history.clone(), version, current.today, &languages))
    }
}

/// What is published and its history, read beside each other: with 100,000 organisations either takes half a second or more.
async fn read(store: &dyn Store) -> Result<(Content, History), StateError> {
    let (content, history) = tokio::try_join!(store.content(), store.history(CHANGES))?;
    Ok((content.ok_or(StateError::Empty)?, history))
}

/// The languages of a content. Those that say nothing else than in the former snapshot are taken from there.
fn languages(content: &Content, former: Option<&Snapshot>) -> Result<Vec<Arc<Language>>, MessageError> {
    let kept = |locale: Locale| {
        let former = former?;
        let [now, then] = [content, &*former.content].map(|content| {
            let phrases: Vec<_> = content.phrases.iter().filter(|phrase| phrase.locale == locale).collect();
            let reviews: Vec<_> = content.reviews.iter().filter(|review| review.locale == locale).collect();
            (content.site.sources(), phrases, reviews)
        });
        former.shared_language(locale).filter(|_| now == then)
    };
    let language = |locale: &Locale| match kept(*locale) {
        Some(language) => Ok(language),
        None => Ok(Arc::new(Language::of_site(*locale, content)?)),
    };
    content.site.locales.iter().map(language).collect()
}

/// The day in the Union's capital: events end when the day ends there.
pub fn today() -> PartialDate {
    let date = jiff::Timestamp::now().to_zoned_datetime(capital()).date();
    // A date that jiff gives is always one that we can read.
    date.to_string().parse().unwrap_or_else(|_| unreachable!("{date} is a date"))
}
