import { expect, facts, test } from './fixtures'

const words = {
  en: {
    roles: 'Roles',
    levels: 'Levels',
    required: 'Required',
    optional: 'Optional',
    updated: 'Updated',
  },
  es: {
    roles: 'Roles',
    levels: 'Niveles',
    required: 'Obligatorios',
    optional: 'Opcionales',
    updated: 'Actualizado',
  },
} as const
const named = { en: { yes: 'Required', no: 'Optional' }, es: { yes: 'Obligatorio', no: 'Opcional' } } as const

const dayIn = {
  en: (day: string) => day.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$2/$3/$1'),
  es: (day: string) => day.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$3/$2/$1'),
}

for (const locale of ['en', 'es'] as const) {
  for (const [id, skill] of Object.entries(facts.skills)) {
    test.describe(`${skill.name} in ${locale}`, () => {
      test('has the counts of the facts', async ({ page }) => {
        await page.goto(`/${locale}/skills/${id}`)
        const stats = page.getByRole('main').locator('dl').first()

        for (const figure of ['roles', 'levels', 'required', 'optional'] as const) {
          const term = stats.getByRole('term').filter({ hasText: words[locale][figure] })
          await expect(term.locator('xpath=following-sibling::dd[1]')).toHaveText(String(skill[figure]))
        }
      })

      test('was last updated on the day of the facts', async ({ page }) => {
        await page.goto(`/${locale}/skills/${id}`)
        const about = page.getByRole('complementary')
        const term = about.getByRole('term').filter({ hasText: words[locale].updated })

        await expect(term.locator('xpath=following-sibling::dd[1]')).toHaveText(dayIn[locale](skill.updated))
      })

      test('requires in every cell of the matrix what the facts require', async ({ page }) => {
        await page.goto(`/${locale}/skills/${id}/matrix`)
        const rows = page.getByRole('table').getByRole('row')

        for (const [at, [, cells]] of Object.entries(skill.cells).entries()) {
          const flags = await rows
            .nth(at + 1)
            .getByRole('cell')
            .allInnerTexts()
          const expected = facts.levels.map((level) => (cells[level] ? named[locale].yes : named[locale].no))
          expect(flags.map((text) => text.split('\n')[0]?.trim())).toEqual(expected)
        }
      })
    })
  }

  test(`the catalogue in ${locale} counts every skill as the facts do`, async ({ page }) => {
    await page.goto(`/${locale}`)

    for (const [id, skill] of Object.entries(facts.skills)) {
      const row = page.getByRole('row').filter({ has: page.locator(`a[href="/${locale}/skills/${id}"]`) })
      const [, roles, required, optional, updated] = await row.getByRole('cell').allInnerTexts()
      expect([roles, required, optional, updated].map((text) => text?.trim())).toEqual([
        String(skill.roles),
        String(skill.required),
        String(skill.optional),
        dayIn[locale](skill.updated),
      ])
    }
  })
}

test('an English page names its domain and group as the facts do', async ({ page }) => {
  for (const [id, skill] of Object.entries(facts.skills)) {
    await page.goto(`/en/skills/${id}`)
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')
    await expect(trail).toHaveText([skill.domain, skill.group])
  }
})
