import { paths } from '@/ui/paths'
import { SameAccount } from '@/ui/same-account'
import { BrowserGrowth } from './browser-growth'
import type { GrowthFrame, OwnGrowth } from './growth-data'
import { GrowthView } from './growth-view'
import { NothingDrawn } from './nothing-drawn'

/** Growth over time: drawn here for somebody who is signed in, and by their browser for anybody else. */
export function GrowthPage({ frame, own }: { frame: GrowthFrame; own: OwnGrowth | null }) {
  const { words, locale } = frame
  return (
    <>
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <a className="link" href={paths.plan(locale)}>
              {words.back}
            </a>
          </p>
          <h1>{words.title}</h1>
        </div>
      </div>
      {own ? (
        <>
          <SameAccount />
          <GrowthView frame={frame} assessment={own.assessment} asked={own.asked} source={words.ofAccount} />
        </>
      ) : (
        <>
          <BrowserGrowth frame={frame} />
          <div className="growth-without-script">
            <NothingDrawn
              says={words.noScript}
              leadsTo={{ name: words.signIn, address: paths.signIn(locale, paths.growth(locale)) }}
            />
          </div>
        </>
      )}
    </>
  )
}
